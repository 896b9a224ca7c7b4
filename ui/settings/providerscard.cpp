// SPDX-License-Identifier: MIT
#include "ui/settings/providerscard.h"

#include "app/settings.h"
#include "ui/settings/providerform.h"
#include "ui/settings/providersmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tableview.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

ProvidersCard::ProvidersCard(Settings &settings, QWidget *parent)
    : Card(tr("Providers"), parent)
    , m_settings(settings)
    , m_model(new ProvidersModel(this))
    , m_list(new TableView(this))
    , m_none(new PlainLabel(tr("No provider is entered yet. A request by phone names one."), PlainLabel::Kind::Plain,
                            this))
    , m_add(new Button(tr("Add provider"), this))
    , m_edit(new Button(tr("Change provider"), this))
    , m_remove(new Button(tr("Remove provider"), this))
    , m_form(new ProviderForm(this))
    , m_outcome(new Strip(Tone::Ok, this))
    , m_outcomeWords(new PlainLabel(m_outcome))
    , m_undo(new Button(tr("Undo"), Button::Kind::Link, m_outcome))
{
    arrange();
    listen();
    m_form->hide();
    m_outcome->hide();
    refresh();
}

void ProvidersCard::arrange()
{
    auto *note = new PlainLabel(tr("Who sees the patients, as an insurer knows them. Each change is saved at once."),
                                PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    m_list->setAccessibleName(tr("Providers"));
    m_list->setModel(m_model);
    m_list->setWideColumn(ProvidersModel::Name);
    m_list->setGrowing(true);
    m_add->setLeadingIcon(Icon::Plus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (auto *button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    m_outcomeWords->setWrapping(true);
    m_outcome->row()->addWidget(m_outcomeWords, 1);
    m_outcome->row()->addWidget(m_undo);
    for (auto *part : std::initializer_list<QWidget *>{note, m_none, m_list})
        body()->addWidget(part);
    body()->addLayout(buttons);
    body()->addWidget(m_form);
    body()->addWidget(m_outcome);
}

void ProvidersCard::listen()
{
    connect(m_add, &Button::clicked, this, &ProvidersCard::add);
    connect(m_edit, &Button::clicked, this, &ProvidersCard::edit);
    connect(m_remove, &Button::clicked, this, &ProvidersCard::remove);
    connect(m_undo, &Button::clicked, this, &ProvidersCard::restore);
    connect(m_list, &TableView::rowChosen, this, &ProvidersCard::showChoice);
    connect(m_list, &TableView::rowOpened, this, &ProvidersCard::edit);
    connect(m_form, &ProviderForm::entered, this, &ProvidersCard::keep);
    connect(m_form, &ProviderForm::cancelled, this, &ProvidersCard::fold);
}

void ProvidersCard::refresh()
{
    m_model->show(m_settings.providers());
    const auto isAny = m_model->rowCount() > 0;
    m_list->setVisible(isAny);
    m_none->setVisible(!isAny);
    showChoice();
}

std::optional<Provider> ProvidersCard::chosen() const
{
    // Where there is only one, it need not be chosen.
    return m_model->at(m_model->rowCount() == 1 ? 0 : m_list->currentIndex().row());
}

void ProvidersCard::showChoice()
{
    const auto isChosen = chosen().has_value();
    m_edit->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void ProvidersCard::add()
{
    m_formerName.clear();
    unfold({});
}

void ProvidersCard::edit()
{
    const auto provider = chosen();
    if (!provider)
        return;
    m_formerName = provider->name;
    unfold(*provider);
}

void ProvidersCard::unfold(const Provider &provider)
{
    m_outcome->hide();
    m_form->show();
    m_form->begin(provider);
}

void ProvidersCard::fold()
{
    m_form->hide();
    m_add->setFocus(Qt::OtherFocusReason);
}

void ProvidersCard::keep(const Provider &provider)
{
    const auto isRenamed = !m_formerName.isEmpty() && m_formerName.compare(provider.name, Qt::CaseInsensitive) != 0;
    auto kept = m_settings.keep(provider);
    if (kept && isRenamed)
        kept = m_settings.forgetProvider(m_formerName);
    refresh();
    emit changed();
    if (!kept)
        return blame(kept.failure());
    fold();
    m_removed.reset();
    praise(tr("Saved: %1").arg(provider.name));
}

void ProvidersCard::remove()
{
    const auto provider = chosen();
    if (!provider)
        return;
    const auto forgotten = m_settings.forgetProvider(provider->name);
    fold();
    refresh();
    emit changed();
    if (!forgotten)
        return blame(forgotten.failure());
    m_removed = provider;
    praise(tr("Removed: %1").arg(provider->name));
}

void ProvidersCard::restore()
{
    if (!m_removed)
        return;
    m_formerName.clear();
    keep(Provider(*m_removed));
}

void ProvidersCard::praise(const QString &words)
{
    m_outcome->setTone(Tone::Ok);
    m_outcomeWords->setWords(words);
    m_undo->setVisible(m_removed.has_value());
    m_outcome->show();
}

void ProvidersCard::blame(const Failure &failure)
{
    m_outcome->setTone(Tone::Bad);
    m_outcomeWords->setWords(inWords(failure));
    m_undo->hide();
    m_outcome->show();
}

} // namespace coverdesk
