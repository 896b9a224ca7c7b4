// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMutex>
#include <QTranslator>

namespace coverdesk {

/// Another language for as long as it lives, for every page that is made meanwhile. What tells a shortened text apart:
/// only a text that is written with "…" at its end carries a mark that nobody sees behind it.
class Tongue final : public QTranslator
{
    Q_OBJECT

public:
    /// *Longer* is English in brackets, about 40 % longer and with an accent on its vowels: what is cut in it would be
    /// cut in some language.
    enum class Kind { English, Longer, Spanish };

    explicit Tongue(Kind kind);
    ~Tongue() override;
    Q_DISABLE_COPY_MOVE(Tongue)

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
    QString inEnglish(const QString &shown) const;

private:
    Kind m_kind;
    QTranslator m_spanish;
    mutable QMutex m_mutex;
    mutable QHash<QString, QString> m_heard;
};

/// What is shown, as it is in English; itself where no other language is spoken. In Spanish only whole texts are known.
QString inEnglish(const QString &shown);

/// Whether it was cut to fit, and ends with "…" for that.
bool isShortened(const QString &shown);

} // namespace coverdesk
