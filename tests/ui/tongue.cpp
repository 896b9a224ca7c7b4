// SPDX-License-Identifier: MIT
#include "tongue.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace coverdesk {

static const Tongue *spoken = nullptr;

static constexpr QStringView Plain = u"aeiouAEIOU";
static constexpr QStringView Accented = u"âêîôûÂÊÎÔÛ";
// A letter that no English text and no made-up name has.
static constexpr QChar Filler = u'ÿ';
static constexpr QChar WrittenSo = QChar(0x2060);

static QString exchanged(QString text, QStringView from, QStringView to)
{
    for (auto &letter : text) {
        if (const auto place = from.indexOf(letter); place >= 0)
            letter = to.at(place);
    }
    return text;
}

/// Two fifths longer, the brackets counted, in words that a line may break between.
static QString filling(qsizetype letters)
{
    constexpr qsizetype Word = 6;
    QString filling;
    for (qsizetype place = 0; place < letters * 2 / 5 - 2; ++place)
        filling.append(place % Word == 0 ? QChar(u' ') : Filler);
    return filling.endsWith(u' ') ? filling.chopped(1) : filling;
}

static QString longer(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?[0-9]+|n)"_s);
    static const QRegularExpression letter(u"[a-z]{2}"_s);
    auto bare = text;
    if (!bare.remove(placeholder).contains(letter))
        return text;
    return u'[' + exchanged(text, Plain, Accented) + filling(bare.size()) + u']';
}

static QString marked(const QString &text)
{
    return text.endsWith(u'…') ? text + WrittenSo : text;
}

Tongue::Tongue(Kind kind)
    : m_kind(kind)
{
    if (kind == Kind::Spanish && !m_spanish.load(u"coverdesk_es"_s, u":/coverdesk/translations"_s))
        qFatal("no Spanish");
    QCoreApplication::installTranslator(this);
    spoken = this;
}

Tongue::~Tongue()
{
    spoken = nullptr;
    QCoreApplication::removeTranslator(this);
}

QString Tongue::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    // The keys of the keyboard, for one, are Qt's words and not ours.
    if (!QByteArrayView(context).startsWith("coverdesk"))
        return {};
    const auto text = QString::fromUtf8(source);
    switch (m_kind) {
    case Kind::English: return marked(text);
    case Kind::Longer: return marked(longer(text));
    case Kind::Spanish: break;
    }
    const auto spanish = m_spanish.translate(context, source, disambiguation, n);
    const QMutexLocker locked(&m_mutex);
    m_heard.insert(spanish, text);
    return marked(spanish);
}

QString Tongue::inEnglish(const QString &shown) const
{
    auto plain = shown;
    plain.remove(WrittenSo);
    if (m_kind == Kind::Longer) {
        static const QRegularExpression added(u" ÿ+|ÿ+|[\\[\\]]"_s);
        return exchanged(plain.remove(added), Accented, Plain);
    }
    const QMutexLocker locked(&m_mutex);
    return m_heard.value(plain, plain);
}

QString inEnglish(const QString &shown)
{
    return spoken ? spoken->inEnglish(shown) : shown;
}

bool isShortened(const QString &shown)
{
    // Alone it stands for what is not read yet.
    return shown.trimmed().endsWith(u'…') && shown.trimmed().size() > 1;
}

} // namespace coverdesk
