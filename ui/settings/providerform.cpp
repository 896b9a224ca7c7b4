// SPDX-License-Identifier: MIT
#include "ui/settings/providerform.h"

#include "app/domain/taxid.h"
#include "ui/settings/formrow.h"
#include "ui/settings/networkfields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace coverdesk {

/// The places in the lists of a choice that may be left open.
static std::optional<bool> answerAt(int choice)
{
    return choice == 0 ? std::nullopt : std::optional(choice == 1);
}

static int placeOf(const std::optional<bool> &answer)
{
    return answer ? (*answer ? 1 : 2) : 0;
}

ProviderForm::ProviderForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new FormField(tr("Provider name"), FormField::Need::Required, this))
    , m_npi(new FormField(inWords(Field::Npi), FormField::Need::Required, this))
    , m_taxId(new FormField(inWords(Field::TaxId), FormField::Need::Required, this))
    , m_specialist(new ChoiceField(tr("Specialist"), {tr("Not said"), tr("Yes"), tr("No")}, this))
    , m_billingAddress(new FormField(inWords(Field::BillingAddress), this))
    , m_billingNpi(new FormField(inWords(Field::BillingNpi), this))
    , m_renderingNpi(new FormField(inWords(Field::RenderingNpi), this))
    , m_networks(new NetworkFields(this))
    , m_save(new Button(tr("Save provider"), Button::Kind::Primary, this))
    , m_cancel(new Button(tr("Cancel"), this))
    , m_lines{{Field::Npi, m_npi},
              {Field::TaxId, m_taxId},
              {Field::BillingAddress, m_billingAddress},
              {Field::BillingNpi, m_billingNpi},
              {Field::RenderingNpi, m_renderingNpi}}
{
    m_npi->setPlaceholder(tr("10 digits"));
    m_taxId->setPlaceholder(tr("9 digits"));
    m_billingAddress->setPlaceholder(tr("Only if not the one of the NPI registry"));
    arrange();
    listen();
}

void ProviderForm::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    addFormRow(column, {{m_name, 3}, {m_npi, 2}, {m_taxId, 2}});
    addFormRow(column, {{m_billingAddress, 5}, {m_specialist, 2}});
    addFormRow(column, {{m_billingNpi, 1}, {m_renderingNpi, 1}});
    column->addWidget(m_networks);
    auto *buttons = addFormRow(column, {{m_save, 0}, {m_cancel, 0}});
    buttons->addStretch();
}

void ProviderForm::listen()
{
    for (auto *edit : {m_name, m_npi, m_taxId, m_billingAddress, m_billingNpi, m_renderingNpi}) {
        connect(edit, &FormField::textChanged, edit, [edit] { edit->setProblem({}); });
        connect(edit->edit(), &QLineEdit::returnPressed, this, &ProviderForm::enter);
    }
    for (const auto &line : m_lines)
        connect(line.edit, &FormField::left, this, [this, line] { judge(line); });
    connect(m_taxId, &FormField::textChanged, this, &ProviderForm::noteTaxId);
    connect(m_save, &Button::clicked, this, &ProviderForm::enter);
    connect(m_cancel, &Button::clicked, this, &ProviderForm::cancelled);
}

/// A warning only: who bills under a social security number may have one like that.
void ProviderForm::noteTaxId()
{
    m_taxId->setNote(isUnassignedEin(provider().taxId) ? tr("No EIN begins so. A social security number may.")
                                                       : QString());
}

void ProviderForm::begin(const ClinicProvider &listed, const QStringList &insurers)
{
    const auto &provider = listed.provider;
    m_name->setText(provider.name);
    m_npi->setText(provider.npi);
    m_taxId->setText(provider.taxId);
    m_specialist->choose(placeOf(provider.specialist));
    m_billingAddress->setText(provider.billingAddress);
    m_billingNpi->setText(provider.billingNpi);
    m_renderingNpi->setText(provider.renderingNpi);
    m_networks->show(listed.networks, insurers);
    for (auto *edit : {m_name, m_npi, m_taxId, m_billingAddress, m_billingNpi, m_renderingNpi})
        edit->setProblem({});
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

Provider ProviderForm::provider() const
{
    Inquiry inquiry;
    inquiry.provider = {.name = m_name->text(),
                        .npi = m_npi->text(),
                        .taxId = m_taxId->text(),
                        .inNetwork = std::nullopt,
                        .specialist = answerAt(m_specialist->choice()),
                        .billingAddress = m_billingAddress->text(),
                        .billingNpi = m_billingNpi->text(),
                        .renderingNpi = m_renderingNpi->text()};
    return tidied(inquiry).provider;
}

ClinicProvider ProviderForm::listed() const
{
    return {provider(), m_networks->networks()};
}

void ProviderForm::blameName(const QString &problem)
{
    m_name->setProblem(problem);
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

QString ProviderForm::problemWith(Field field) const
{
    Inquiry inquiry;
    inquiry.provider = provider();
    const auto problems = problemsIn(inquiry, ServiceId::HealthHarbor, QDate::currentDate());
    const auto found = std::find_if(problems.cbegin(), problems.cend(),
                                    [field](const FieldProblem &problem) { return problem.field == field; });
    return found == problems.cend() ? QString() : inWords(*found);
}

/// An empty line is left in peace until Save: somebody may be on the way to it.
void ProviderForm::judge(const Line &line)
{
    if (!line.edit->text().trimmed().isEmpty())
        line.edit->setProblem(problemWith(line.field));
}

bool ProviderForm::validate()
{
    auto *first = provider().name.isEmpty() ? m_name : nullptr;
    m_name->setProblem(first ? tr("The provider's name is missing.") : QString());
    for (const auto &[field, edit] : m_lines) {
        edit->setProblem(problemWith(field));
        if (!first && !edit->problem().isEmpty())
            first = edit;
    }
    if (first)
        first->edit()->setFocus(Qt::OtherFocusReason);
    return !first;
}

void ProviderForm::enter()
{
    if (validate())
        emit entered(listed());
}

} // namespace coverdesk
