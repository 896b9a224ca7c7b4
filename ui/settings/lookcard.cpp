// SPDX-License-Identifier: MIT
#include "ui/settings/lookcard.h"

#include "app/settings.h"
#include "ui/settings/savedline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/language.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QStringList looks()
{
    return {LookCard::tr("As the computer"), LookCard::tr("Light"), LookCard::tr("Dark")};
}

/// Each language by its own name, for whoever reads no other.
static QStringList languages()
{
    return {LookCard::tr("As the computer"), u"English"_s, u"Español"_s};
}

static QStringList textSizes()
{
    return {LookCard::tr("Usual"), LookCard::tr("Larger (115%)"), LookCard::tr("Largest (130%)")};
}

LookCard::LookCard(Settings &settings, QWidget *parent)
    : Card(tr("Look and language"), parent)
    , m_settings(settings)
    , m_isSpanish(isSpanish(settings.appearance().language))
    , m_look(new ChoiceField(tr("Look"), looks(), this))
    , m_language(new ChoiceField(tr("Language"), languages(), this))
    , m_textSize(new ChoiceField(tr("Text size"), textSizes(), this))
    , m_offer(new QWidget(this))
    , m_saved(new SavedLine(this))
{
    arrange();
    refresh();
    for (auto *field : {m_look, m_language, m_textSize})
        connect(field, &ChoiceField::choiceChanged, this, &LookCard::keep);
    connect(m_saved, &SavedLine::undoAsked, this, &LookCard::undo);
}

void LookCard::arrange()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    for (auto *field : {m_look, m_language, m_textSize})
        choices->addWidget(field, 1, Qt::AlignTop);
    auto *words = new PlainLabel(tr("Coverdesk speaks the other language from its next start. You come back to where "
                                    "you are; nothing typed is lost."),
                                 m_offer);
    words->setWrapping(true);
    auto *startAgain = new Button(tr("Start again now"), m_offer);
    auto *offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->setSpacing(12);
    offer->addWidget(words, 1);
    offer->addWidget(startAgain);
    auto *note = new PlainLabel(tr("Amounts and dates are written as in the United States in either language."),
                                PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    body()->addLayout(choices);
    body()->addWidget(m_saved);
    body()->addWidget(m_offer);
    body()->addWidget(note);
    connect(startAgain, &Button::clicked, this, &LookCard::startAgainAsked);
}

void LookCard::refresh()
{
    const auto now = m_settings.appearance();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_look), QSignalBlocker(m_language), QSignalBlocker(m_textSize)};
    m_look->choose(int(now.look));
    m_language->choose(int(now.language));
    m_textSize->choose(int(now.textSize));
    m_offer->setVisible(isSpanish(now.language) != m_isSpanish);
}

bool LookCard::keepAs(const Appearance &wanted)
{
    const auto kept = m_settings.keepAppearance(wanted);
    refresh();
    if (!kept)
        m_saved->blame(inWords(kept.failure()));
    else
        emit changed(wanted);
    return bool(kept);
}

/// What stood there before, of the one that was changed.
static QString before(const Appearance &was, const Appearance &is)
{
    if (was.look != is.look)
        return LookCard::tr("The look was: %1.").arg(looks().at(int(was.look)));
    if (was.language != is.language)
        return LookCard::tr("The language was: %1.").arg(languages().at(int(was.language)));
    return LookCard::tr("The text size was: %1.").arg(textSizes().at(int(was.textSize)));
}

void LookCard::keep()
{
    const auto was = m_settings.appearance();
    const Appearance wanted{Appearance::Look(m_look->choice()), Appearance::Language(m_language->choice()),
                            Appearance::TextSize(m_textSize->choice())};
    if (wanted == was)
        return;
    m_before = was;
    if (keepAs(wanted))
        m_saved->praise(before(was, wanted));
}

void LookCard::undo()
{
    if (keepAs(m_before))
        m_saved->takenBack();
}

} // namespace coverdesk
