// SPDX-License-Identifier: MIT
#include "ui/settings/choicescard.h"

#include "app/settings.h"
#include "ui/settings/choicesmodel.h"
#include "ui/settings/savedline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"
#include "ui/wording/wording.h"

#include <QVBoxLayout>

namespace coverdesk {

static constexpr int LongestShown = 40;

ChoicesCard::ChoicesCard(Settings &settings, QWidget *parent)
    : Card(tr("Remembered choices"), parent)
    , m_settings(settings)
    , m_model(new ChoicesModel(this))
    , m_list(new TableView(this))
    , m_none(new PlainLabel(tr("Nothing is remembered yet."), this))
    , m_forget(new Button(tr("Forget"), this))
    , m_saved(new SavedLine(this))
{
    arrange();
    connect(m_forget, &Button::clicked, this, &ChoicesCard::forget);
    connect(m_saved, &SavedLine::undoAsked, this, &ChoicesCard::undo);
    connect(m_list, &TableView::rowChosen, this, &ChoicesCard::showChoice);
    refresh();
}

void ChoicesCard::arrange()
{
    auto *note = new PlainLabel(tr("Where the eligibility service knows several insurers by what is typed, one of them "
                                   "is chosen, and may be remembered for the next time."),
                                PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    m_list->setAccessibleName(tr("Remembered choices"));
    m_list->setModel(m_model);
    m_list->setWideColumn(ChoicesModel::Payer);
    m_list->setGrowing(true);
    for (auto *part : std::initializer_list<QWidget *>{note, m_none, m_list})
        body()->addWidget(part);
    body()->addWidget(m_forget, 0, Qt::AlignLeft);
    body()->addWidget(m_saved);
}

void ChoicesCard::refresh()
{
    m_model->show(m_settings.payerChoices());
    const auto isAny = m_model->rowCount() > 0;
    m_list->setVisible(isAny);
    m_forget->setVisible(isAny);
    m_none->setVisible(!isAny);
    showChoice();
}

std::optional<PayerChoice> ChoicesCard::chosen() const
{
    // Where there is only one, it need not be chosen.
    return m_model->at(m_model->rowCount() == 1 ? 0 : m_list->currentIndex().row());
}

void ChoicesCard::showChoice()
{
    m_forget->setEnabled(chosen().has_value());
}

void ChoicesCard::forget()
{
    const auto choice = chosen();
    if (!choice)
        return;
    const auto forgotten = m_settings.forget(*choice);
    refresh();
    if (!forgotten)
        return m_saved->blame(inWords(forgotten.failure()));
    m_forgotten = choice;
    m_saved->praise(tr("Forgotten: %1").arg(shortened(choice->typed, LongestShown)));
    emit changed();
}

void ChoicesCard::undo()
{
    if (!m_forgotten)
        return;
    const auto kept = m_settings.keep(*m_forgotten);
    refresh();
    if (!kept)
        return m_saved->blame(inWords(kept.failure()));
    m_forgotten.reset();
    m_saved->takenBack();
    emit changed();
}

} // namespace coverdesk
