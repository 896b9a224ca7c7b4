// SPDX-License-Identifier: MIT
#include "ui/check/questionform.h"

#include "app/domain/fields.h"
#include "app/office.h"
#include "ui/check/inquiryform.h"
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
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_instant);
    column->addWidget(m_phone);
    column->addStretch(1);
    tabInReadingOrder(*this);
    connect(m_instant, &InquiryForm::edited, this,
            [this] { m_phone->followPayer(m_instant->inquiry().insurance.payer); });
    connect(m_instant, &InquiryForm::edited, this, &QuestionForm::edited);
    connect(m_instant, &InquiryForm::typedThrough, this, &QuestionForm::typedThrough);
    connect(m_phone, &PhoneForm::edited, this, &QuestionForm::edited);
}

void QuestionForm::refresh()
{
    m_instant->setClinics(clinicsOf(m_office));
    m_phone->refresh();
}

Inquiry QuestionForm::inquiry(ServiceId service) const
{
    auto inquiry = m_instant->inquiry();
    if (service == ServiceId::HealthHarbor)
        m_phone->addTo(inquiry);
    return tidied(inquiry);
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

void QuestionForm::setPayerNames(const QStringList &names)
{
    m_instant->setPayerNames(names);
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

} // namespace coverdesk
