// SPDX-License-Identifier: MIT
#include "ui/widgets/plainlabel.h"

#include "ui/widgets/breakable.h"
#include "ui/widgets/theme.h"

#include <QVariant>

namespace coverdesk {

using namespace Qt::StringLiterals;

namespace {

    QString nameOf(PlainLabel::Kind kind)
    {
        switch (kind) {
        case PlainLabel::Kind::Plain: return u"plain"_s;
        case PlainLabel::Kind::Muted: return u"muted"_s;
        case PlainLabel::Kind::Note: return u"note"_s;
        case PlainLabel::Kind::Strong: return u"strong"_s;
        case PlainLabel::Kind::Medium: return u"medium"_s;
        case PlainLabel::Kind::Title: return u"title"_s;
        case PlainLabel::Kind::Heading: return u"heading"_s;
        case PlainLabel::Kind::Subject: return u"subject"_s;
        case PlainLabel::Kind::Lead: return u"lead"_s;
        case PlainLabel::Kind::Value: return u"value"_s;
        case PlainLabel::Kind::Figure: return u"figure"_s;
        }
        Q_UNREACHABLE();
    }

    QString nameOf(Tone tone)
    {
        switch (tone) {
        case Tone::Ok: return u"ok"_s;
        case Tone::Warn: return u"warn"_s;
        case Tone::Bad: return u"bad"_s;
        case Tone::Info: return u"info"_s;
        case Tone::Violet: return u"violet"_s;
        case Tone::Grey: return u"grey"_s;
        }
        Q_UNREACHABLE();
    }

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), Kind::Plain, parent)
{}

PlainLabel::PlainLabel(const QString &words, QWidget *parent)
    : PlainLabel(words, Kind::Plain, parent)
{}

PlainLabel::PlainLabel(const QString &words, Kind kind, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setKind(kind);
    setWords(words);
}

void PlainLabel::setWords(const QString &words)
{
    m_words = words;
    setText(wordWrap() ? breakable(words) : words);
    setAccessibleName(words);
}

void PlainLabel::setKind(Kind kind)
{
    setProperty("kind", nameOf(kind));
    restyle(*this);
}

void PlainLabel::setTone(std::optional<Tone> tone)
{
    setProperty("tone", tone ? QVariant(nameOf(*tone)) : QVariant());
    restyle(*this);
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::TextInteractionFlags(Qt::NoTextInteraction));
}

void PlainLabel::setWrapping(bool wrapping)
{
    setWordWrap(wrapping);
    setWords(m_words);
}

} // namespace coverdesk
