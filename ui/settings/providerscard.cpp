// SPDX-License-Identifier: MIT
#include "ui/settings/providerscard.h"

#include "app/office.h"
#include "app/servicecatalog.h"
#include "ui/settings/intoview.h"
#include "ui/settings/providerform.h"
#include "ui/settings/providersmodel.h"
#include "ui/settings/savedline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int LongestShown = 40;

ProvidersCard::ProvidersCard(Office &office, QWidget *parent)
    : Card(tr("Providers"), parent)
    , m_settings(office.settings())
    , m_catalog(office.catalog())
    , m_model(new ProvidersModel(this))
    , m_list(new TableView(this))
    , m_none(new PlainLabel(tr("No provider is entered yet. A request by phone names one."), PlainLabel::Kind::Plain,
                            this))
    , m_add(new Button(tr("Add provider"), this))
    , m_edit(new Button(tr("Change provider"), this))
    , m_remove(new Button(tr("Remove provider"), this))
    , m_form(new ProviderForm(this))
    , m_saved(new SavedLine(this))
{
    arrange();
    listen();
    m_form->hide();
    refresh();
}

void ProvidersCard::arrange()
{
    auto *note = new PlainLabel(tr("Who sees the patients, as an insurer knows them. Each change is saved at once."),
                                PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    m_list->setAccessibleName(tr("Providers"));
    m_list->setModel(m_model);
    m_list->setWideColumn(ProvidersModel::Networks);
    m_list->setGrowing(true);
    m_add->setLeadingIcon(Icon::Plus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (auto *button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    for (auto *part : std::initializer_list<QWidget *>{note, m_none, m_list})
        body()->addWidget(part);
    body()->addLayout(buttons);
    body()->addWidget(m_form);
    body()->addWidget(m_saved);
}

void ProvidersCard::listen()
{
    connect(m_add, &Button::clicked, this, &ProvidersCard::add);
    connect(m_edit, &Button::clicked, this, &ProvidersCard::edit);
    connect(m_remove, &Button::clicked, this, &ProvidersCard::remove);
    connect(m_saved, &SavedLine::undoAsked, this, &ProvidersCard::undo);
    connect(m_list, &TableView::rowChosen, this, &ProvidersCard::showChoice);
    connect(m_list, &TableView::rowOpened, this, &ProvidersCard::edit);
    connect(m_form, &ProviderForm::entered, this, &ProvidersCard::keep);
    connect(m_form, &ProviderForm::cancelled, this, &ProvidersCard::fold);
}

void ProvidersCard::refresh()
{
    m_model->show(m_settings.clinicProviders());
    const auto isAny = m_model->rowCount() > 0;
    m_list->setVisible(isAny);
    m_none->setVisible(!isAny);
    showChoice();
}

std::optional<ClinicProvider> ProvidersCard::chosen() const
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
    const auto listed = chosen();
    if (!listed)
        return;
    m_formerName = listed->provider.name;
    unfold(*listed);
}

/// Those in the clinic's book, and those that Health Harbor calls by other names.
QStringList ProvidersCard::insurers() const
{
    const auto book = m_settings.insurers();
    QStringList names;
    for (const auto &insurer : book)
        names.append(insurer.name);
    for (const auto &payer : m_catalog.phonePayers()) {
        if (!insurerCalled(payer.name, book))
            names.append(payer.name);
    }
    return names;
}

void ProvidersCard::unfold(const ClinicProvider &listed)
{
    m_saved->hide();
    m_form->show();
    m_form->begin(listed, insurers());
    bringIntoView(m_form);
}

void ProvidersCard::fold()
{
    m_form->hide();
    m_add->setFocus(Qt::OtherFocusReason);
}

std::optional<ClinicProvider> ProvidersCard::kept(const QString &name) const
{
    for (const auto &listed : m_settings.clinicProviders()) {
        if (listed.provider.name.compare(name, Qt::CaseInsensitive) == 0)
            return listed;
    }
    return std::nullopt;
}

void ProvidersCard::keep(const ClinicProvider &listed)
{
    const auto before = kept(m_formerName);
    const auto done = m_settings.keep(listed, m_formerName);
    if (!done && done.failure().kind == Failure::Kind::Refused)
        return m_form->blameName(tr("There is a provider of that name already."));
    if (!done)
        return m_saved->blame(inWords(done.failure()));
    fold();
    const auto name = shortened(listed.provider.name, LongestShown);
    tell(before, listed, before ? tr("Changed: %1").arg(name) : tr("Added: %1").arg(name));
}

void ProvidersCard::remove()
{
    const auto listed = chosen();
    if (!listed)
        return;
    const auto forgotten = m_settings.forgetProvider(listed->provider.name);
    fold();
    if (!forgotten)
        return m_saved->blame(inWords(forgotten.failure()));
    tell(listed, std::nullopt, tr("Removed: %1").arg(shortened(listed->provider.name, LongestShown)));
}

void ProvidersCard::tell(const std::optional<ClinicProvider> &before, const std::optional<ClinicProvider> &after,
                         const QString &words)
{
    m_before = before;
    m_after = after;
    refresh();
    if (const auto row = after ? m_model->rowOf(after->provider.name) : std::nullopt)
        m_list->setCurrentIndex(m_model->index(*row, 0));
    m_saved->praise(words);
    emit changed();
}

/// Refused where somebody else has changed it since.
Result<Done> ProvidersCard::turnBack()
{
    const auto &named = m_after ? *m_after : *m_before;
    if (kept(named.provider.name) != m_after)
        return Failure{.kind = Failure::Kind::Refused, .code = u"changed"_s};
    if (!m_before)
        return m_settings.forgetProvider(m_after->provider.name);
    return m_settings.keep(*m_before, m_after ? m_after->provider.name : QString());
}

void ProvidersCard::undo()
{
    if (!m_before && !m_after)
        return;
    const auto back = turnBack();
    refresh();
    emit changed();
    if (back)
        return m_saved->takenBack();
    m_saved->blame(back.failure().kind == Failure::Kind::Refused
                       ? tr("Somebody changed this provider meanwhile. Nothing was taken back.")
                       : inWords(back.failure()));
}

} // namespace coverdesk
