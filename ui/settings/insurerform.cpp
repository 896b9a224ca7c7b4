// SPDX-License-Identifier: MIT
#include "ui/settings/insurerform.h"

#include "app/domain/payerwords.h"
#include "app/servicecatalog.h"
#include "ui/settings/formrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// In the order of the list of choices.
enum Therapy { NotKnown, Itself, Another };

InsurerForm::InsurerForm(const ServiceCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_name(new FormField(tr("Insurer's name"), FormField::Need::Required, this))
    , m_phone(new FormField(tr("Phone for providers"), this))
    , m_aliases(new FormField(tr("Other names, with commas between"), this))
    , m_phonePayer(new FormField(tr("Health Harbor's name"), this))
    , m_therapy(new ChoiceField(tr("Who handles therapy for this insurer?"),
                                {tr("Not known: ask each time"), tr("The insurer itself"), tr("Another company")},
                                this))
    , m_company(new FormField(tr("Company"), FormField::Need::Required, this))
    , m_save(new Button(tr("Save insurer"), Button::Kind::Primary, this))
    , m_cancel(new Button(tr("Cancel"), this))
    , m_others(new QStringListModel(this))
{
    auto asIfShown = m_company->sizePolicy();
    asIfShown.setRetainSizeWhenHidden(true);
    m_company->setSizePolicy(asIfShown);
    m_aliases->setPlaceholder(tr("What cards and people call it as well"));
    arrange();
    complete();
    listen();
}

void InsurerForm::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    addFormRow(column, {{m_name, 3}, {m_phone, 2}});
    addFormRow(column, {{m_aliases, 3}, {m_phonePayer, 2}});
    addFormRow(column, {{m_therapy, 3}, {m_company, 2}});
    addFormRow(column, {{m_save, 0}, {m_cancel, 0}})->addStretch();
}

void InsurerForm::complete()
{
    QStringList words;
    for (const auto &payer : m_catalog.phonePayers())
        words += {payer.code, payer.name};
    words.removeDuplicates();
    auto *listed = new QCompleter(words, this);
    auto *others = new QCompleter(m_others, this);
    for (auto *completer : {listed, others})
        completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_phonePayer->edit()->setCompleter(listed);
    m_company->edit()->setCompleter(others);
}

void InsurerForm::listen()
{
    for (auto *field : {m_name, m_phone, m_aliases, m_phonePayer, m_company}) {
        connect(field, &FormField::textChanged, field, [field] { field->setProblem({}); });
        connect(field->edit(), &QLineEdit::returnPressed, this, &InsurerForm::enter);
    }
    connect(m_phone, &FormField::left, this, &InsurerForm::judgePhone);
    connect(m_phone, &FormField::textChanged, m_phone, [this] { m_phone->setNote({}); });
    connect(m_phonePayer, &FormField::textChanged, this, &InsurerForm::judgePhonePayer);
    connect(m_therapy, &ChoiceField::choiceChanged, this, &InsurerForm::showTherapy);
    connect(m_save, &Button::clicked, this, &InsurerForm::enter);
    connect(m_cancel, &Button::clicked, this, &InsurerForm::cancelled);
}

static Therapy therapyOf(const Insurer &insurer)
{
    if (insurer.therapyBy.isEmpty())
        return NotKnown;
    return isSamePayer(insurer.therapyBy, insurer.name) ? Itself : Another;
}

void InsurerForm::begin(const Insurer &insurer, const QStringList &others)
{
    m_others->setStringList(others);
    m_name->setText(insurer.name);
    m_phone->setText(insurer.phone);
    m_aliases->setText(insurer.aliases.join(u", "_s));
    m_phonePayer->setText(insurer.phonePayer);
    const auto therapy = therapyOf(insurer);
    m_therapy->choose(therapy);
    m_company->setText(therapy == Another ? insurer.therapyBy : QString());
    for (auto *field : {m_name, m_phone, m_aliases, m_phonePayer, m_company})
        field->setProblem({});
    showTherapy();
    judgePhone();
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

/// The names between commas, each once, without the insurer's own.
static QStringList aliasesIn(const QString &typed, const QString &name)
{
    QStringList aliases;
    for (const auto &part : typed.split(u',')) {
        const auto alias = part.simplified();
        const bool isThere = std::any_of(aliases.cbegin(), aliases.cend(),
                                         [&alias](const QString &other) { return isSamePayer(other, alias); });
        if (!foldedPayer(alias).isEmpty() && !isSamePayer(alias, name) && !isThere)
            aliases.append(alias);
    }
    return aliases;
}

QString InsurerForm::therapyBy(const QString &name) const
{
    switch (Therapy(m_therapy->choice())) {
    case NotKnown: return {};
    case Itself: return name;
    case Another: return m_company->text().simplified();
    }
    Q_UNREACHABLE();
}

QString InsurerForm::typedPhonePayer() const
{
    const auto typed = m_phonePayer->text().simplified();
    for (const auto &payer : m_catalog.phonePayers()) {
        if (payer.code.compare(typed, Qt::CaseInsensitive) == 0 || payer.name.compare(typed, Qt::CaseInsensitive) == 0)
            return payer.code;
    }
    return typed;
}

Insurer InsurerForm::insurer() const
{
    const auto name = m_name->text().simplified();
    return {.name = name,
            .aliases = aliasesIn(m_aliases->text(), name),
            .phone = m_phone->text().simplified(),
            .phonePayer = typedPhonePayer(),
            .therapyBy = therapyBy(name)};
}

void InsurerForm::blameName(const QString &problem)
{
    m_name->setProblem(problem);
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

/// Numbers are written in many ways, with a menu's keys behind them: only one that is too short is worth a word.
void InsurerForm::judgePhone()
{
    constexpr qsizetype Fewest = 10;
    const auto phone = m_phone->text();
    const auto digits = std::count_if(phone.cbegin(), phone.cend(), [](QChar c) { return c.isDigit(); });
    m_phone->setNote(phone.isEmpty() || digits >= Fewest ? QString() : tr("A number in the US has 10 digits."));
}

void InsurerForm::judgePhonePayer()
{
    const auto word = typedPhonePayer();
    const auto isListed = word.isEmpty() || m_catalog.knowsPhonePayer(word);
    m_phonePayer->setNote(isListed ? QString() : tr("Not on Health Harbor's list: it is sent as it is typed here."));
}

void InsurerForm::showTherapy()
{
    m_company->setVisible(m_therapy->choice() == Another);
    m_company->setProblem({});
}

void InsurerForm::enter()
{
    const auto typed = insurer();
    if (foldedPayer(typed.name).isEmpty())
        return blameName(typed.name.isEmpty() ? tr("The insurer's name is missing.")
                                              : tr("A name needs at least one letter or digit."));
    if (m_therapy->choice() == Another && foldedPayer(typed.therapyBy).isEmpty()) {
        m_company->setProblem(tr("The company's name is missing."));
        m_company->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit entered(typed);
}

} // namespace coverdesk
