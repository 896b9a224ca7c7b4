// SPDX-License-Identifier: MIT
#include "ui/settings/insurerscard.h"

#include "app/office.h"
#include "app/servicecatalog.h"
#include "ui/settings/insurerform.h"
#include "ui/settings/insurersmodel.h"
#include "ui/settings/intoview.h"
#include "ui/settings/savedline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tableview.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int LongestShown = 40;

InsurersCard::InsurersCard(Office &office, QWidget *parent)
    : Card(tr("Insurers"), parent)
    , m_settings(office.settings())
    , m_catalog(office.catalog())
    , m_model(new InsurersModel(this))
    , m_list(new TableView(this))
    , m_none(new PlainLabel(tr("No insurer is entered yet. Enter those that many of your patients have."), this))
    , m_oldList(new Strip(Tone::Bad, this))
    , m_add(new Button(tr("Add insurer"), this))
    , m_edit(new Button(tr("Change insurer"), this))
    , m_remove(new Button(tr("Remove insurer"), this))
    , m_form(new InsurerForm(m_catalog, this))
    , m_saved(new SavedLine(this))
{
    arrange();
    listen();
    m_form->hide();
    refresh();
}

/// Whom Health Harbor calls, in one line.
QWidget *InsurersCard::listedByHealthHarbor()
{
    QStringList names;
    for (const auto &payer : m_catalog.phonePayers())
        names.append(payer.name);
    auto *listed = new PlainLabel(
        tr("By phone, Health Harbor calls %1. It knows their usual names by itself.").arg(names.join(u", "_s)),
        PlainLabel::Kind::Muted, this);
    listed->setWrapping(true);
    return listed;
}

void InsurersCard::arrange()
{
    auto *note = new PlainLabel(tr("What you call an insurer and what else it goes by, its phone, and who handles "
                                   "therapy for it. Each change is saved at once."),
                                PlainLabel::Kind::Muted, this);
    auto *oldList = new PlainLabel(tr("The file insurers.json in the profile's folder, where an older version kept "
                                      "names of insurers, cannot be read. It was left as it is: mend or remove it, "
                                      "and start Coverdesk again."),
                                   m_oldList);
    for (auto *label : {note, oldList, m_none})
        label->setWrapping(true);
    m_oldList->row()->addWidget(oldList, 1);
    m_list->setAccessibleName(tr("Insurers"));
    m_list->setModel(m_model);
    m_list->setWideColumn(InsurersModel::Aliases);
    m_list->setGrowing(true);
    m_add->setLeadingIcon(Icon::Plus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (auto *button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    for (auto *part : std::initializer_list<QWidget *>{note, listedByHealthHarbor(), m_oldList, m_none, m_list})
        body()->addWidget(part);
    body()->addLayout(buttons);
    body()->addWidget(m_form);
    body()->addWidget(m_saved);
}

void InsurersCard::listen()
{
    connect(m_add, &Button::clicked, this, &InsurersCard::add);
    connect(m_edit, &Button::clicked, this, &InsurersCard::edit);
    connect(m_remove, &Button::clicked, this, &InsurersCard::remove);
    connect(m_saved, &SavedLine::undoAsked, this, &InsurersCard::undo);
    connect(m_list, &TableView::rowChosen, this, &InsurersCard::showChoice);
    connect(m_list, &TableView::rowOpened, this, &InsurersCard::edit);
    connect(m_form, &InsurerForm::entered, this, &InsurersCard::keep);
    connect(m_form, &InsurerForm::cancelled, this, &InsurersCard::fold);
}

void InsurersCard::refresh()
{
    m_catalog.refresh();
    m_model->show(m_settings.insurers(), [this](const QString &name) { return m_catalog.phonePayerFor(name); });
    const auto isAny = m_model->rowCount() > 0;
    m_list->setVisible(isAny);
    m_none->setVisible(!isAny);
    m_oldList->setVisible(m_settings.isOldListLeft());
    showChoice();
}

std::optional<Insurer> InsurersCard::chosen() const
{
    // Where there is only one, it need not be chosen.
    return m_model->at(m_model->rowCount() == 1 ? 0 : m_list->currentIndex().row());
}

void InsurersCard::showChoice()
{
    const auto isChosen = chosen().has_value();
    m_edit->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void InsurersCard::add()
{
    m_formerName.clear();
    unfold({});
}

void InsurersCard::edit()
{
    const auto insurer = chosen();
    if (!insurer)
        return;
    m_formerName = insurer->name;
    unfold(*insurer);
}

void InsurersCard::unfold(const Insurer &insurer)
{
    QStringList others;
    for (const auto &other : m_settings.insurers())
        others.append(other.name);
    m_saved->hide();
    m_form->show();
    m_form->begin(insurer, others);
    bringIntoView(m_form);
}

void InsurersCard::fold()
{
    m_form->hide();
    m_add->setFocus(Qt::OtherFocusReason);
}

void InsurersCard::keep(const Insurer &insurer)
{
    const auto before = insurerNamed(m_formerName, m_settings.insurers());
    const auto kept = m_settings.keep(insurer, m_formerName);
    if (!kept && kept.failure().kind == Failure::Kind::Refused)
        return m_form->blameName(tr("There is an insurer of that name already."));
    if (!kept)
        return m_saved->blame(inWords(kept.failure()));
    fold();
    const auto name = shortened(insurer.name, LongestShown);
    tell(before, insurer, before ? tr("Changed: %1").arg(name) : tr("Added: %1").arg(name));
}

void InsurersCard::remove()
{
    const auto insurer = chosen();
    if (!insurer)
        return;
    const auto forgotten = m_settings.forgetInsurer(insurer->name);
    fold();
    if (!forgotten)
        return m_saved->blame(inWords(forgotten.failure()));
    tell(insurer, std::nullopt, tr("Removed: %1").arg(shortened(insurer->name, LongestShown)));
}

void InsurersCard::tell(const std::optional<Insurer> &before, const std::optional<Insurer> &after, const QString &words)
{
    m_before = before;
    m_after = after;
    refresh();
    if (const auto row = after ? m_model->rowOf(after->name) : std::nullopt)
        m_list->setCurrentIndex(m_model->index(*row, 0));
    m_saved->praise(words);
    emit changed();
}

/// Refused where somebody else has changed it since.
Result<Done> InsurersCard::turnBack()
{
    const auto &named = m_after ? *m_after : *m_before;
    if (insurerNamed(named.name, m_settings.insurers()) != m_after)
        return Failure{.kind = Failure::Kind::Refused, .code = u"changed"_s};
    if (!m_before)
        return m_settings.forgetInsurer(m_after->name);
    return m_settings.keep(*m_before, m_after ? m_after->name : QString());
}

void InsurersCard::undo()
{
    if (!m_before && !m_after)
        return;
    const auto back = turnBack();
    refresh();
    emit changed();
    if (back)
        return m_saved->takenBack();
    m_saved->blame(back.failure().kind == Failure::Kind::Refused
                       ? tr("Somebody changed this insurer meanwhile. Nothing was taken back.")
                       : inWords(back.failure()));
}

} // namespace coverdesk
