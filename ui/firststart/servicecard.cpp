// SPDX-License-Identifier: MIT
#include "ui/firststart/servicecard.h"

#include "ui/firststart/triedline.h"
#include "ui/settings/accountwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

/// Whoever goes through the fields quickly tries nothing on the way.
static constexpr std::chrono::milliseconds Calm = 250ms;

static QString titleOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return ServiceCard::tr("Eligibility service: answers in seconds");
    case ServiceId::HealthHarbor: return ServiceCard::tr("Benefits by phone: answers in 1–2 business days");
    }
    Q_UNREACHABLE();
}

static QString nameOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return ServiceCard::tr("eligibility.dev");
    case ServiceId::HealthHarbor: return ServiceCard::tr("Health Harbor");
    }
    Q_UNREACHABLE();
}

ServiceCard::ServiceCard(FrontDesk &desk, ServiceId service, QWidget *parent)
    : Card(titleOf(service), parent)
    , m_service(service)
    , m_trial(new ServiceTrial(desk, service, this))
    , m_address(new TriedLine(this))
    , m_keyLine(new TriedLine(this))
{
    auto *name = new PlainLabel(nameOf(service), PlainLabel::Kind::Note, this);
    setAccessibleName(titleOf(service));
    titleLine()->addStretch();
    titleLine()->addWidget(name);
    body()->setSpacing(6);
    addLines();
    m_calm.setSingleShot(true);
    m_calm.setInterval(Calm);
    connect(&m_calm, &QTimer::timeout, m_trial, &ServiceTrial::begin);
    connect(m_trial, &ServiceTrial::changed, this, &ServiceCard::refresh);
    m_trial->setQuestions(questionsOf(entry()));
}

void ServiceCard::addLines()
{
    m_address->add(tr("Address"))->setText(usualAddressOf(m_service));
    listenTo(m_address);
    body()->addWidget(m_address);
    addKeyLine();
    if (m_service == ServiceId::HealthHarbor)
        return;
    m_add = new Button(tr("Add a clinic"), Button::Kind::Link, this);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &Button::clicked, this, &ServiceCard::beginClinic);
    addClinic();
}

void ServiceCard::addKeyLine()
{
    if (m_service == ServiceId::HealthHarbor)
        m_project = m_keyLine->add(tr("Project"), 3);
    m_key = m_keyLine->add(tr("Key"), 4);
    m_key->setEchoMode(QLineEdit::Password);
    // Suggestions and spelling would keep it elsewhere.
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    listenTo(m_keyLine);
    body()->addWidget(m_keyLine);
}

TriedLine *ServiceCard::addClinic()
{
    auto *line = new TriedLine(this);
    const auto number = int(m_clinics.size()) + 1;
    auto *name = line->add(tr("Clinic"), 1);
    auto *id = line->add(tr("Client ID, as the service gave it"), 1);
    if (number > 1) {
        line->setCaptionsShown(false);
        name->setAccessibleName(tr("Clinic %1").arg(number));
        id->setAccessibleName(tr("Client ID of clinic %1").arg(number));
    }
    body()->insertWidget(body()->indexOf(m_add), line);
    setTabOrder(m_clinics.empty() ? m_key : m_clinics.back()->fields().back(), name);
    setTabOrder(name, id);
    setTabOrder(id, m_add);
    m_clinics.push_back(line);
    listenTo(line);
    return line;
}

void ServiceCard::beginClinic()
{
    auto *line = addClinic();
    line->show();
    line->fields().front()->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void ServiceCard::listenTo(TriedLine *line)
{
    connect(line, &TriedLine::changed, this, [this, line] { onTyped(line); });
    connect(line, &TriedLine::left, this, &ServiceCard::onLeft);
    connect(line, &TriedLine::stopAsked, m_trial, &ServiceTrial::stop);
}

void ServiceCard::onTyped(TriedLine *line)
{
    m_typed = line;
    m_isFirm = false;
    m_key->setTrailing({});
    m_trial->setQuestions(questionsOf(entry()));
    refresh();
}

void ServiceCard::onLeft()
{
    m_typed = nullptr;
    showEndOfKey();
    refresh();
    if (!isKept(entry()))
        m_calm.start();
    emit left();
}

void ServiceCard::showEndOfKey()
{
    const auto end = endOf(entry().key);
    m_key->setTrailing(end.isEmpty() ? end : tr("ends in %1").arg(end));
}

ServiceEntry ServiceCard::entry() const
{
    const auto textOf = [](const FieldEdit *field) { return field->text().trimmed(); };
    ServiceEntry entry{
        m_service, QUrl(textOf(m_address->fields().front()), QUrl::StrictMode), textOf(m_key).toUtf8(), {}};
    if (m_project)
        entry.clinics.push_back({{}, textOf(m_project)});
    for (const auto *line : m_clinics)
        entry.clinics.push_back({line->fields().front()->text().simplified(), textOf(line->fields().back())});
    return entry;
}

void ServiceCard::fill(const ServiceEntry &entry)
{
    if (!entry.address.isEmpty())
        m_address->fields().front()->setText(entry.address.toString());
    m_key->setText({});
    for (size_t place = 0; place < entry.clinics.size(); ++place) {
        const auto &clinic = entry.clinics.at(place);
        if (m_project) {
            m_project->setText(clinic.id);
            break;
        }
        auto *line = place < m_clinics.size() ? m_clinics.at(place) : addClinic();
        line->fields().front()->setText(clinic.name);
        line->fields().back()->setText(clinic.id);
        for (auto *field : line->fields())
            field->setCursorPosition(0);
    }
    m_typed = nullptr;
    refresh();
}

void ServiceCard::setKept(const std::vector<Account> &accounts)
{
    m_kept.clear();
    std::copy_if(accounts.cbegin(), accounts.cend(), std::back_inserter(m_kept),
                 [this](const Account &account) { return account.service == m_service; });
    if (m_kept.empty())
        return;
    fill(ServiceEntry::of(m_service, m_kept));
    m_key->setPlaceholderText(tr("Saved. Enter it again to change anything."));
}

bool ServiceCard::isKept(const ServiceEntry &entry) const
{
    return entry.key.isEmpty() && !m_kept.empty() && entry.accounts() == m_kept;
}

LineVerdict ServiceCard::verdictOfKeyLine(const ServiceEntry &entry) const
{
    if (m_isFirm && !entry.isLeftOut() && m_project && m_project->text().trimmed().isEmpty())
        return missing(tr("The project is missing."), 0);
    if (m_isFirm && entry.key.isEmpty())
        return missing(tr("The key is missing."), m_project ? 1 : 0);
    return verdictOfKey(entry, *m_trial);
}

LineVerdict ServiceCard::verdictOfClinicLine(const ServiceEntry &entry, size_t place) const
{
    const auto accounts = entry.accounts();
    const auto isNeeded = accounts.empty() ? place == 0 : !entry.clinics.at(place).isEmpty();
    if (m_isFirm && isNeeded && entry.clinics.at(place).id.isEmpty())
        return missing(tr("The client ID is missing."), 1);
    return verdictOfClinic(entry, *m_trial, place);
}

void ServiceCard::refresh()
{
    const auto now = entry();
    if (isKept(now)) {
        for (auto *line : lines())
            line->tell({LineVerdict::State::Works, tr("Saved")});
    } else {
        tell(m_address, verdictOfAddress(now, *m_trial));
        tell(m_keyLine, verdictOfKeyLine(now));
        for (size_t place = 0; place < m_clinics.size(); ++place)
            tell(m_clinics.at(place), verdictOfClinicLine(now, place));
    }
    emit changed();
}

void ServiceCard::tell(TriedLine *line, const LineVerdict &verdict) const
{
    const auto isSpared = line == m_typed && verdict.state == LineVerdict::State::Fails;
    line->tell(isSpared ? LineVerdict() : verdict);
}

std::vector<TriedLine *> ServiceCard::lines() const
{
    std::vector<TriedLine *> lines{m_address, m_keyLine};
    lines.insert(lines.end(), m_clinics.cbegin(), m_clinics.cend());
    return lines;
}

bool ServiceCard::isReady() const
{
    const auto now = entry();
    if (isKept(now))
        return true;
    if (now.key.isEmpty() || now.accounts().empty())
        return false;
    const auto isGood = [](LineVerdict::State state) {
        return state == LineVerdict::State::Works || state == LineVerdict::State::Unsure;
    };
    for (size_t place = 0; place < m_clinics.size(); ++place) {
        if (!now.clinics.at(place).isEmpty() && !isGood(m_clinics.at(place)->verdict().state))
            return false;
    }
    return m_address->verdict().state == LineVerdict::State::Works && isGood(m_keyLine->verdict().state);
}

bool ServiceCard::hasFailed() const
{
    const auto all = lines();
    return std::any_of(all.cbegin(), all.cend(),
                       [](const TriedLine *line) { return line->verdict().state == LineVerdict::State::Fails; });
}

void ServiceCard::tryAgain()
{
    m_typed = nullptr;
    m_isFirm = true;
    m_calm.stop();
    m_trial->again();
    refresh();
}

void ServiceCard::focusNext()
{
    for (auto *line : lines()) {
        const auto &fields = line->fields();
        const auto &verdict = line->verdict();
        if (verdict.state == LineVerdict::State::Fails)
            return fields.at(verdict.field.value_or(fields.size() - 1))->setFocus(Qt::OtherFocusReason);
    }
    auto *first = m_project ? m_project : m_key;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace coverdesk
