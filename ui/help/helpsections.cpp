// SPDX-License-Identifier: MIT
#include "ui/help/helpsections.h"

#include "app/office.h"
#include "ui/benefits/moods.h"
#include "ui/help/helpwords.h"
#include "ui/help/keptplaces.h"
#include "ui/help/keycaps.h"
#include "ui/help/roadsteps.h"
#include "ui/help/rowscard.h"
#include "ui/help/shortcuts.h"
#include "ui/help/standingmeanings.h"
#include "ui/help/stepcard.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tonelabel.h"

#include <QDir>
#include <QGridLayout>

namespace coverdesk {

static constexpr int Gap = 10;
static constexpr int StepsBeside = 2;
static constexpr int StandingWidth = 216;
static constexpr int CareWidth = 128;
static constexpr int KeysWidth = 148;

ReadingArea *roadSection(QWidget *parent)
{
    auto *area = new ReadingArea(HelpWords::tr("The road to an answer"), parent);
    auto *grid = new QGridLayout;
    grid->setSpacing(Gap);
    int place = 0;
    for (const auto &step : roadSteps()) {
        grid->addWidget(new StepCard(place + 1, step, area), place / StepsBeside, place % StepsBeside);
        ++place;
    }
    for (int column = 0; column < StepsBeside; ++column)
        grid->setColumnStretch(column, 1);
    area->column()->insertLayout(0, grid);
    return area;
}

ReadingArea *standingsSection(QWidget *parent)
{
    auto *area = new ReadingArea(HelpWords::tr("What each standing means"), parent);
    for (const auto &group : standingGroups()) {
        auto *card = new RowsCard(group.title, StandingWidth, area);
        for (const auto &[sample, meaning] : group.meanings)
            card->add(new Pill(faceOf(sample), card), {}, meaning);
        area->add(card);
    }
    return area;
}

static ToneLabel *careLabel(KeptPlace::Care care, QWidget *parent)
{
    switch (care) {
    case KeptPlace::Care::Sealed: return new ToneLabel(Icon::Lock, inWords(care), Tone::Ok, parent);
    case KeptPlace::Care::InKeychain: return new ToneLabel(Icon::Key, inWords(care), Tone::Ok, parent);
    case KeptPlace::Care::Readable: return new ToneLabel(Icon::Warning, inWords(care), Tone::Warn, parent);
    case KeptPlace::Care::Nowhere: return new ToneLabel(Icon::Offline, inWords(care), Tone::Grey, parent);
    }
    Q_UNREACHABLE();
}

static Strip *practiceStrip(QWidget *parent)
{
    auto *strip = new Strip(Tone::Info, parent);
    auto *words = new PlainLabel(HelpWords::tr("This is the practice window. It keeps made-up people only, under a key "
                                               "that everybody knows. What is said here is true of the clinic's own "
                                               "window."),
                                 strip);
    words->setWrapping(true);
    strip->row()->addWidget(words, 1);
    return strip;
}

static Card *folderCard(const QString &folder, QWidget *parent)
{
    auto *card = new Card(HelpWords::tr("The folder of this profile"), parent);
    auto *path = new PlainLabel(QDir::toNativeSeparators(folder), card);
    path->setWrapping(true);
    path->setSelectable(true);
    card->body()->addWidget(path);
    return card;
}

ReadingArea *keptSection(const Office &office, QWidget *parent)
{
    auto *area = new ReadingArea(HelpWords::tr("What is kept where"), parent);
    if (office.isPractice())
        area->add(practiceStrip(area));
    auto *card = new RowsCard(HelpWords::tr("What is kept where, and how it is protected"), CareWidth, area);
    for (const auto &[care, what, words] : keptPlaces())
        card->add(careLabel(care, card), what, words);
    area->add(card);
    area->add(folderCard(office.folder(), area));
    return area;
}

ReadingArea *shortcutsSection(QWidget *parent)
{
    auto *area = new ReadingArea(HelpWords::tr("Shortcuts"), parent);
    for (const auto where :
         {Hearing::Everywhere, Hearing::NewCheck, Hearing::Patients, Hearing::Answers, Hearing::Settings}) {
        auto *card = new RowsCard(inWords(where), KeysWidth, area);
        for (const auto &shortcut : shortcuts()) {
            if (shortcut.where == where)
                card->add(new KeyCaps(shortcut.keys, card), {}, inWords(shortcut.deed));
        }
        area->add(card);
    }
    return area;
}

} // namespace coverdesk
