// SPDX-License-Identifier: MIT
#include "ui/settings/insurerscard.h"

#include "app/servicecatalog.h"
#include "ui/settings/mappingsmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tableview.h"
#include "ui/wording/wording.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

InsurersCard::InsurersCard(ServiceCatalog &catalog, QWidget *parent)
    : Card(tr("Insurers by phone"), parent)
    , m_catalog(catalog)
    , m_model(new MappingsModel(this))
    , m_list(new TableView(this))
    , m_name(new FormField(tr("Name on the card"), this))
    , m_code(new FormField(tr("Health Harbor's name"), this))
    , m_add(new Button(tr("Add name"), this))
    , m_remove(new Button(tr("Remove name"), this))
    , m_outcome(new Strip(Tone::Ok, this))
    , m_outcomeWords(new PlainLabel(m_outcome))
{
    arrange();
    listen();
    m_outcome->hide();
    refresh();
}

static QList<KeyValue> factsOf(const std::vector<PhonePayer> &payers)
{
    QList<KeyValue> facts;
    for (const auto &payer : payers)
        facts.append({payer.name, QStringList(QStringList{payer.code} + payer.aliases).join(u" · "_s)});
    return facts;
}

void InsurersCard::arrange()
{
    auto *note =
        new PlainLabel(tr("Health Harbor calls these insurers. Their names and other names are recognized; say "
                          "here what else a name on a card means."),
                       PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    auto *known = new KeyValueList(this);
    known->show(factsOf(m_catalog.phonePayers()));
    m_list->setAccessibleName(tr("Names of our own"));
    m_list->setModel(m_model);
    m_list->setWideColumn(MappingsModel::PayerName);
    m_list->setGrowing(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_name, 1, Qt::AlignTop);
    row->addWidget(m_code, 1, Qt::AlignTop);
    m_add->setLeadingIcon(Icon::Plus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    m_outcomeWords->setWrapping(true);
    m_outcome->row()->addWidget(m_outcomeWords, 1);
    for (auto *part : std::initializer_list<QWidget *>{note, known, m_list})
        body()->addWidget(part);
    body()->addLayout(row);
    body()->addLayout(buttons);
    body()->addWidget(m_outcome);
}

void InsurersCard::listen()
{
    QStringList words;
    for (const auto &payer : m_catalog.phonePayers())
        words += {payer.code, payer.name};
    words.removeDuplicates();
    auto *completer = new QCompleter(words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_code->edit()->setCompleter(completer);
    for (auto *field : {m_name, m_code}) {
        connect(field, &FormField::textChanged, field, [field] { field->setProblem({}); });
        connect(field->edit(), &QLineEdit::returnPressed, this, &InsurersCard::add);
    }
    connect(m_code, &FormField::textChanged, this, &InsurersCard::judgeCode);
    connect(m_add, &Button::clicked, this, &InsurersCard::add);
    connect(m_remove, &Button::clicked, this, &InsurersCard::remove);
    connect(m_list, &TableView::rowChosen, this, &InsurersCard::showChoice);
}

void InsurersCard::refresh()
{
    m_model->show(m_catalog.mappings());
    m_list->setVisible(m_model->rowCount() > 0);
    m_remove->setVisible(m_model->rowCount() > 0);
    showChoice();
}

void InsurersCard::showChoice()
{
    m_remove->setEnabled(m_model->at(m_list->currentIndex().row()).has_value());
}

QString InsurersCard::typedCode() const
{
    const auto typed = m_code->text().simplified();
    for (const auto &payer : m_catalog.phonePayers()) {
        if (payer.code.compare(typed, Qt::CaseInsensitive) == 0 || payer.name.compare(typed, Qt::CaseInsensitive) == 0)
            return payer.code;
    }
    return typed;
}

void InsurersCard::judgeCode()
{
    const auto code = typedCode();
    const auto isListed = code.isEmpty() || m_catalog.knowsPhonePayer(code);
    m_code->setNote(isListed ? QString() : tr("Not on the list above: it is sent as it is typed here."));
}

bool InsurersCard::validate()
{
    m_name->setProblem(m_name->text().simplified().isEmpty() ? tr("The name on the card is missing.") : QString());
    m_code->setProblem(typedCode().isEmpty() ? tr("Health Harbor's name is missing.") : QString());
    for (auto *field : {m_name, m_code}) {
        if (field->problem().isEmpty())
            continue;
        field->edit()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void InsurersCard::add()
{
    if (!validate())
        return;
    const auto name = m_name->text().simplified();
    const auto code = typedCode();
    const auto kept = m_catalog.remember(name, code);
    refresh();
    tell(kept, tr("Saved: “%1” is %2.").arg(name, code));
    if (!kept)
        return;
    m_name->setText({});
    m_code->setText({});
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void InsurersCard::remove()
{
    const auto mapping = m_model->at(m_list->currentIndex().row());
    if (!mapping)
        return;
    const auto forgotten = m_catalog.forget(mapping->payerName);
    refresh();
    tell(forgotten, tr("Removed: “%1”").arg(mapping->payerName));
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    if (forgotten)
        emit changed();
}

static QString whyNot(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Damaged)
        return InsurersCard::tr("The file insurers.json in the profile's folder cannot be read. It was left as it is: "
                                "mend or remove it, and start Coverdesk again.");
    if (failure.kind == Failure::Kind::Refused)
        return InsurersCard::tr("A name needs at least one letter or digit.");
    return inWords(failure);
}

void InsurersCard::tell(const Result<Done> &done, const QString &words)
{
    m_outcome->setTone(done ? Tone::Ok : Tone::Bad);
    m_outcomeWords->setWords(done ? words : whyNot(done.failure()));
    m_outcome->show();
}

} // namespace coverdesk
