// SPDX-License-Identifier: MIT
#include "ui/check/questionform.h"

#include "app/domain/fields.h"
#include "app/domain/insurer.h"
#include "app/office.h"
#include "app/servicecatalog.h"
#include "app/settings.h"
#include "ui/check/inquiryform.h"
#include "ui/check/payerchoices.h"
#include "ui/check/phoneform.h"
#include "ui/widgets/readingorder.h"

#include <QVBoxLayout>

namespace coverdesk {

static QStringList clinicsOf(Office &office)
{
    QStringList clinics;
    for (const auto &account : office.accounts().all()) {
        // Without a name of its own each service calls a clinic something else: it is still one.
        if (account.service == ServiceId::Eligibility || !account.clinicName.isEmpty())
            clinics.append(account.clinicName.isEmpty() ? account.clinic : account.clinicName);
    }
    clinics.removeDuplicates();
    return clinics;
}

QuestionForm::QuestionForm(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_instant(new InquiryForm(this))
    , m_phone(new PhoneForm(office, this))
    , m_choices(new PayerChoices(office.settings(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_instant);
    column->addWidget(m_phone);
    column->addStretch(1);
    m_instant->putBelowPayer(m_choices);
    tabInReadingOrder(*this);
    offerPayers();
    connect(m_instant, &InquiryForm::edited, this,
            [this] { m_phone->followPayer(m_instant->inquiry().insurance.payer); });
    connect(m_instant, &InquiryForm::edited, m_choices, [this] { m_choices->follow(m_instant->inquiry().insurance); });
    connect(m_choices, &PayerChoices::changed, this, &QuestionForm::edited);
    connect(m_instant, &InquiryForm::edited, this, &QuestionForm::edited);
    connect(m_instant, &InquiryForm::typedThrough, this, &QuestionForm::typedThrough);
    connect(m_phone, &PhoneForm::edited, this, &QuestionForm::edited);
}

void QuestionForm::refresh()
{
    m_instant->setClinics(clinicsOf(m_office));
    offerPayers();
    m_choices->refresh();
    m_choices->follow(m_instant->inquiry().insurance);
    m_phone->refresh();
}

Inquiry QuestionForm::inquiry(ServiceId service) const
{
    auto inquiry = m_instant->inquiry();
    if (service == ServiceId::HealthHarbor)
        m_phone->addTo(inquiry);
    return tidied(m_choices->applied(inquiry));
}

bool QuestionForm::validate(ServiceId service)
{
    if (service == ServiceId::Eligibility)
        return m_instant->validate(service);
    m_phone->setUnfolded(true);
    auto *first = m_phone->firstProblem(inquiry(service));
    if (!m_instant->validate(service))
        return false;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void QuestionForm::fill(const Inquiry &inquiry)
{
    m_instant->fill(inquiry);
    m_phone->fill(inquiry);
}

void QuestionForm::clear()
{
    m_instant->clear();
    m_phone->clear();
}

bool QuestionForm::isEmpty() const
{
    return m_instant->isEmpty() && m_phone->isEmpty();
}

bool QuestionForm::isPhoneEmpty() const
{
    return m_phone->isEmpty();
}

QStringList QuestionForm::texts() const
{
    return m_instant->texts() + m_phone->texts();
}

void QuestionForm::showTexts(const QStringList &texts)
{
    // Another version of the program may have kept them, whose calls asked for something else.
    const auto areOurs = texts.size() == this->texts().size();
    m_instant->showTexts(texts);
    areOurs ? m_phone->showTexts(texts.mid(m_instant->texts().size())) : m_phone->clear();
}

void QuestionForm::setPayer(const QString &payer)
{
    m_instant->setPayer(payer);
}

/// Those of the clinic's own book, and those that were asked before.
static std::vector<KnownPayer> payersOf(const QStringList &names, const std::vector<Insurer> &book)
{
    std::vector<KnownPayer> payers;
    for (const auto &insurer : book)
        payers.push_back({insurer.name, insurer.aliases});
    for (const auto &name : names) {
        if (!insurerCalled(name, book))
            payers.push_back({name});
    }
    return payers;
}

static std::vector<KnownPayer> withListed(std::vector<KnownPayer> payers, const ServiceCatalog &catalog)
{
    for (const auto &listed : catalog.phonePayers()) {
        bool isKnown = false;
        for (auto &payer : payers) {
            if (catalog.phonePayerFor(payer.name) != listed.code)
                continue;
            payer.otherNames += QStringList(listed.name) + listed.aliases;
            isKnown = true;
        }
        if (!isKnown)
            payers.push_back({listed.name, listed.aliases});
    }
    return payers;
}

void QuestionForm::setPayerNames(const QStringList &names)
{
    m_payerNames = names;
    offerPayers();
}

/// The clinic's own come first; each is found by what Health Harbor calls it as well.
void QuestionForm::offerPayers()
{
    const auto known = payersOf(m_payerNames, m_office.settings().insurers());
    m_instant->setPayers(withListed(known, m_office.catalog()));
}

void QuestionForm::fill(const Check &check)
{
    fill(check.inquiry);
    if (const auto account = m_office.accounts().find(check.service, check.dispatch.clinic))
        m_instant->chooseClinic(account->clinicName.isEmpty() ? account->clinic : account->clinicName);
}

bool QuestionForm::isForClinicOf(const Check &check) const
{
    const auto account = m_office.accounts().find(check.service, clinic());
    return !account || account->clinic == check.dispatch.clinic;
}

QString QuestionForm::clinic() const
{
    return m_instant->clinic();
}

void QuestionForm::chooseClinic(const QString &name)
{
    m_instant->chooseClinic(name);
}

void QuestionForm::focusFirst()
{
    m_instant->focusFirst();
}

bool QuestionForm::isPhoneUnfolded() const
{
    return m_phone->isUnfolded();
}

void QuestionForm::unfoldPhone()
{
    m_phone->setUnfolded(true);
}

void QuestionForm::startPhone()
{
    unfoldPhone();
    m_phone->focusFirst();
}

void QuestionForm::setClaim(bool isClaim)
{
    m_phone->setClaim(isClaim);
}

bool QuestionForm::isClaim() const
{
    return m_phone->isClaim();
}

std::map<Field, QString> QuestionForm::typed() const
{
    return m_instant->typed();
}

void QuestionForm::type(Field field, const QString &text)
{
    m_instant->type(field, text);
}

void QuestionForm::blame(Field field, const QString &words)
{
    m_instant->blame(field, words);
}

void QuestionForm::focusOn(Field field)
{
    m_instant->focusOn(field);
}

} // namespace coverdesk
