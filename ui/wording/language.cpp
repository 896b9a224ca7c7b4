// SPDX-License-Identifier: MIT
#include "ui/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// The first that is one of ours decides: who prefers English reads Spanish as well, and has both in the list.
static bool prefersSpanish(const QStringList &languages)
{
    for (const auto &name : languages) {
        const auto language = QLocale(name).language();
        if (language == QLocale::English || language == QLocale::Spanish)
            return language == QLocale::Spanish;
    }
    return false;
}

bool isSpanish(Appearance::Language chosen, const QStringList &ofComputer)
{
    switch (chosen) {
    case Appearance::Language::AsTheComputer: return prefersSpanish(ofComputer);
    case Appearance::Language::English: return false;
    case Appearance::Language::Spanish: return true;
    }
    Q_UNREACHABLE();
}

void speakTheLanguageOf(QCoreApplication &application, Appearance::Language chosen)
{
    if (!isSpanish(chosen))
        return;
    auto *ours = new QTranslator(&application);
    if (!ours->load(u"coverdesk_es"_s, u":/coverdesk/translations"_s))
        return;
    // Qt's own words, in its file dialog for one, come from Qt where they are installed.
    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(u"qtbase_es"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    QCoreApplication::installTranslator(ours);
}

} // namespace coverdesk
