// SPDX-License-Identifier: MIT
#include "ui/settings/accountcard.h"

#include "ui/settings/accountwords.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString titleOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return AccountCard::tr("Instant checks: answers in seconds");
    case ServiceId::HealthHarbor: return AccountCard::tr("Benefits by phone: answers in 1–2 business days");
    }
    Q_UNREACHABLE();
}

static QString idNameOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return AccountCard::tr("Client ID");
    case ServiceId::HealthHarbor: return AccountCard::tr("Project ID");
    }
    Q_UNREACHABLE();
}

AccountCard::AccountCard(ServiceId service, QWidget *parent)
    : Card(titleOf(service), parent)
    , m_service(service)
    , m_address(new FormField(tr("Address"), FormField::Need::Required, this))
    , m_clinicName(new FormField(tr("Clinic name"), this))
    , m_id(new FormField(idNameOf(service), FormField::Need::Required, this))
    , m_key(new FormField(tr("API key"), FormField::Need::Required, this))
    , m_outcome(new Strip(Tone::Grey, this))
    , m_outcomeWords(new PlainLabel(m_outcome))
{
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (auto *row : {first, second}) {
        row->setSpacing(12);
        body()->addLayout(row);
    }
    first->addWidget(m_address, 3, Qt::AlignTop);
    first->addWidget(m_clinicName, 2, Qt::AlignTop);
    second->addWidget(m_id, 3, Qt::AlignTop);
    second->addWidget(m_key, 2, Qt::AlignTop);
    if (service == ServiceId::HealthHarbor)
        addSignIn();
    body()->addWidget(m_outcome);
    m_outcomeWords->setWrapping(true);
    m_outcome->row()->addWidget(m_outcomeWords, 1);
    m_address->setText(usualAddressOf(service));
    m_clinicName->setPlaceholder(tr("Only where there are several"));
    m_key->edit()->setEchoMode(QLineEdit::Password);
    m_outcome->hide();
    connect(m_address, &FormField::left, this, &AccountCard::judgeAddress);
    connect(m_id, &FormField::left, this, &AccountCard::judgeId);
    for (auto *field : {m_address, m_clinicName, m_id, m_key}) {
        connect(field, &FormField::textChanged, field, [field] { field->setProblem({}); });
        connect(field, &FormField::textChanged, m_outcome, &QWidget::hide);
    }
}

void AccountCard::addSignIn()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_byRequest = new QRadioButton(tr("Sign in with each request"), this);
    m_byToken = new QRadioButton(tr("Sign in with a day's token"), this);
    m_byRequest->setChecked(true);
    row->addWidget(m_byRequest);
    row->addWidget(m_byToken);
    row->addStretch();
    body()->addLayout(row);
    connect(m_byToken, &QRadioButton::toggled, m_outcome, &QWidget::hide);
}

void AccountCard::fill(const Account &account)
{
    if (m_byToken)
        (account.signIn == SignIn::Token ? m_byToken : m_byRequest)->setChecked(true);
    m_address->setText(account.address.toString());
    m_clinicName->setText(account.clinicName);
    m_id->setText(account.clinic);
    m_key->setPlaceholder(tr("Enter it again"));
}

bool AccountCard::isEmpty() const
{
    return secret().isEmpty() && account().clinic.isEmpty();
}

bool AccountCard::validate()
{
    judgeAddress();
    judgeId();
    if (account().clinic.isEmpty())
        m_id->setProblem(tr("%1 is missing.").arg(m_id->label()));
    m_key->setProblem(secret().isEmpty() ? tr("The key is missing.") : QString());
    for (auto *field : {m_address, m_id, m_key}) {
        if (field->problem().isEmpty())
            continue;
        field->edit()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void AccountCard::focusFirst()
{
    m_id->edit()->setFocus(Qt::TabFocusReason);
}

Account AccountCard::account() const
{
    return {m_service, QUrl(m_address->text().trimmed(), QUrl::StrictMode), m_clinicName->text().simplified(),
            m_id->text().trimmed(), m_byToken && m_byToken->isChecked() ? SignIn::Token : SignIn::EachRequest};
}

QByteArray AccountCard::secret() const
{
    return m_key->text().trimmed().toUtf8();
}

void AccountCard::forgetSecret()
{
    m_key->setText({});
}

void AccountCard::judgeAddress()
{
    m_address->setProblem(problemWithAddress(m_service, account().address));
}

void AccountCard::judgeId()
{
    m_id->setProblem(problemWithId(m_service, account().clinic));
}

void AccountCard::say(const QString &words)
{
    tell(words, Tone::Info);
}

void AccountCard::praise(const QString &words)
{
    tell(words, Tone::Ok);
}

void AccountCard::blame(const QString &words)
{
    tell(words, Tone::Bad);
}

void AccountCard::tell(const QString &words, Tone tone)
{
    m_outcome->setTone(tone);
    m_outcomeWords->setTone(tone);
    m_outcomeWords->setWords(words);
    m_outcome->setVisible(true);
}

} // namespace coverdesk
