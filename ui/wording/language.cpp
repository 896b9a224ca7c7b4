// SPDX-License-Identifier: MIT
#include "ui/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace coverdesk {

void speakTheLanguageOf(QCoreApplication &application)
{
    const auto language = QLocale::system();
    auto *ours = new QTranslator(&application);
    if (!ours->load(language, u"coverdesk"_s, u"_"_s, u":/coverdesk/translations"_s))
        return;
    // Qt's own words, in its file dialog for one, come from Qt where they are installed.
    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(language, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    QCoreApplication::installTranslator(ours);
}

} // namespace coverdesk
