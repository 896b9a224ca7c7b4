// SPDX-License-Identifier: MIT
#include "ui/check/phonepayerfield.h"

#include "app/servicecatalog.h"
#include "ui/check/offers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int LongestShown = 40;

PhonePayerField::PhonePayerField(ServiceCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_line(new FormField(inWords(Field::PhonePayer), FormField::Need::Required, this))
    , m_warning(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_remember(new Button(tr("Remember for this name"), Button::Kind::Link, this))
    , m_offers(new Offers(m_line, this))
{
    QStringList names;
    for (const auto &payer : m_catalog.phonePayers())
        names.append(payer.name);
    m_offers->offer(names);
    m_line->setPlaceholder(tr("Choose from Health Harbor's list"));
    m_remember->setSmall(true);
    arrange();
    connect(m_line, &FormField::textChanged, this, &PhonePayerField::onTextChanged);
    connect(m_remember, &Button::clicked, this, &PhonePayerField::remember);
    showWhatIsKnown();
}

void PhonePayerField::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_line);
    column->addWidget(m_warning);
    column->addWidget(m_remember);
    column->addStretch();
    m_warning->setWrapping(true);
    setFocusProxy(m_line);
}

QString PhonePayerField::nameOf(const QString &code) const
{
    for (const auto &payer : m_catalog.phonePayers()) {
        if (payer.code == code)
            return payer.name;
    }
    return code;
}

QString PhonePayerField::code() const
{
    const auto typed = tidied(m_line->text());
    for (const auto &payer : m_catalog.phonePayers()) {
        if (payer.name.compare(typed, Qt::CaseInsensitive) == 0 || payer.code.compare(typed, Qt::CaseInsensitive) == 0)
            return payer.code;
    }
    return typed;
}

void PhonePayerField::follow(const QString &payerName)
{
    const auto name = tidied(payerName);
    if (name == m_payerName)
        return;
    m_payerName = name;
    const QScopedValueRollback following(m_isFollowing, true);
    m_isOwn = false;
    const auto known = m_catalog.phonePayerFor(m_payerName);
    m_offers->show(known ? nameOf(*known) : QString());
    showWhatIsKnown();
}

void PhonePayerField::showCode(const QString &code)
{
    if (!code.isEmpty() && code != m_catalog.phonePayerFor(m_payerName))
        showOwnText(nameOf(code));
}

QString PhonePayerField::ownText() const
{
    return m_isOwn ? m_line->text() : QString();
}

void PhonePayerField::showOwnText(const QString &text)
{
    if (!text.isEmpty())
        return m_offers->show(text);
    // Nothing of one's own: it follows the name again.
    const auto name = m_payerName;
    m_payerName.clear();
    m_offers->show({});
    follow(name);
}

void PhonePayerField::onTextChanged()
{
    if (!m_isFollowing)
        m_isOwn = !m_line->text().isEmpty();
    m_line->setProblem({});
    showWhatIsKnown();
    emit edited();
}

QString PhonePayerField::inShort() const
{
    const auto code = this->code();
    if (m_catalog.knowsPhonePayer(code))
        return tr("Health Harbor calls: %1").arg(nameOf(code));
    return m_payerName.isEmpty() && code.isEmpty() ? QString() : tr("Health Harbor does not list this insurer.");
}

void PhonePayerField::showWhatIsKnown()
{
    const auto code = this->code();
    const auto isListed = m_catalog.knowsPhonePayer(code);
    QString words = inShort();
    if (!isListed && !code.isEmpty())
        words = tr("Health Harbor does not list %1. It can be sent all the same, but may be refused.")
                    .arg(shortened(code, LongestShown));
    else if (!isListed && !words.isEmpty())
        words = tr("Health Harbor does not list this insurer. Choose one of its list, or type its word for it.");
    m_warning->setTone(isListed ? std::nullopt : std::optional(Tone::Warn));
    const auto isNews = words != m_warning->words() && !isListed && !words.isEmpty();
    m_warning->setWords(words);
    m_warning->setVisible(!words.isEmpty());
    m_remember->setVisible(m_isOwn && !code.isEmpty() && !m_payerName.isEmpty()
                           && m_catalog.phonePayerFor(m_payerName) != code);
    m_line->edit()->setAccessibleDescription(words);
    if (!isNews)
        return;
    QAccessibleEvent event(m_warning, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PhonePayerField::remember()
{
    const auto code = this->code();
    const auto done = m_catalog.remember(m_payerName, code);
    m_line->setFocus(Qt::OtherFocusReason);
    showWhatIsKnown();
    m_warning->setWords(done ? tr("Remembered: “%1” is %2 to Health Harbor.")
                                   .arg(shortened(m_payerName, LongestShown), shortened(nameOf(code), LongestShown))
                             : inWords(done.failure()));
    m_warning->setTone(done ? Tone::Ok : Tone::Bad);
    QAccessibleEvent event(m_warning, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

FormLine PhonePayerField::line() const
{
    return lineOf(Field::PhonePayer, m_line);
}

} // namespace coverdesk
