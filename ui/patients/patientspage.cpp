// SPDX-License-Identifier: MIT
#include "ui/patients/patientspage.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/patients/checksmodel.h"
#include "ui/patients/patientsmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tableview.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

static constexpr int ListWidth = 404;
static constexpr int CardMargin = 16;
static constexpr int SearchWidth = 420;
static constexpr int PatientHeight = 65;
static constexpr int NobodyPage = 0;
static constexpr int PatientPage = 1;
// Another process may be writing one check after another.
static constexpr std::chrono::milliseconds PauseBeforeReload = 300ms;

PatientsPage::PatientsPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_search(new FieldEdit(this))
    , m_patients(new PatientsModel(this))
    , m_checks(new ChecksModel(this))
    , m_list(new TableView(this))
    , m_history(new TableView(this))
    , m_name(new PlainLabel(QString(), PlainLabel::Kind::Heading, this))
    , m_born(new PlainLabel(QString(), PlainLabel::Kind::Muted, this))
    , m_nobody(new EmptyState(Icon::Person, QString(), QString(), this))
    , m_trouble(new Strip(Tone::Bad, this))
    , m_troubleWords(new PlainLabel(this))
    , m_side(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(heading());
    column->addWidget(m_trouble);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(list());
    row->addWidget(patientSide(), 1);
    column->addLayout(row, 1);
    m_troubleWords->setWrapping(true);
    m_trouble->row()->addWidget(m_troubleWords, 1);
    m_trouble->hide();
    m_later.setSingleShot(true);
    m_later.setInterval(PauseBeforeReload);
    listen();
    showChosen();
}

QWidget *PatientsPage::heading()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("Patients"), PlainLabel::Kind::Heading, line));
    row->addStretch();
    row->addWidget(m_search);
    m_search->setFixedWidth(SearchWidth);
    m_search->setPlaceholderText(tr("Name, birth date or member ID"));
    m_search->setAccessibleName(tr("Find a patient"));
    return line;
}

Card *PatientsPage::list()
{
    auto *card = new Card(this);
    card->setFixedWidth(ListWidth);
    card->body()->setContentsMargins(1, 4, 1, 4);
    card->body()->addWidget(m_list);
    m_list->setAccessibleName(tr("Patients"));
    m_list->setModel(m_patients);
    m_list->setRowHeight(PatientHeight);
    m_list->setWideColumn(PatientsModel::Name);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return card;
}

QWidget *PatientsPage::patientSide()
{
    auto *patient = new QWidget(this);
    auto *column = new QVBoxLayout(patient);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(patientHeader());
    column->addWidget(historyCard(), 1);
    auto *nobody = new Card(this);
    nobody->body()->addWidget(m_nobody);
    m_side->addWidget(nobody);
    m_side->addWidget(patient);
    return m_side;
}

Card *PatientsPage::patientHeader()
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_born);
    m_name->setWrapping(true);
    m_born->setWrapping(true);
    auto *check = new Button(tr("New check"), Button::Kind::Primary, card);
    connect(check, &Button::clicked, this, &PatientsPage::startCheck);
    row->addLayout(words, 1);
    row->addWidget(check, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    return card;
}

Card *PatientsPage::historyCard()
{
    auto *card = new Card(tr("History"), this);
    auto *open = new Button(tr("Open"), card);
    open->setHint(tr("Enter"));
    connect(open, &Button::clicked, this, [this] { openRow(m_history->currentIndex().row()); });
    auto *below = new QHBoxLayout;
    below->setContentsMargins(CardMargin, 0, CardMargin, 0);
    below->addWidget(open);
    below->addStretch();
    // The rows reach from edge to edge, as in the list beside them.
    card->body()->setContentsMargins(1, 11, 1, 12);
    card->titleLine()->setContentsMargins(CardMargin, 0, CardMargin, 0);
    card->body()->addWidget(m_history, 1);
    card->body()->addLayout(below);
    m_history->setAccessibleName(tr("Checks of this patient"));
    m_history->setModel(m_checks);
    m_history->setWideColumn(ChecksModel::Payer);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return card;
}

void PatientsPage::listen()
{
    connect(m_search, &QLineEdit::textChanged, this, &PatientsPage::onSearch);
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &TableView::rowChosen, this, &PatientsPage::choose);
    connect(m_list, &TableView::rowOpened, this, [this] { openRow(0); });
    connect(m_history, &TableView::rowOpened, this, &PatientsPage::openRow);
    connect(&m_office.desk(), &FrontDesk::changed, this, &PatientsPage::put);
    connect(&m_office.history(), &History::changedElsewhere, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, &PatientsPage::reload);
}

void PatientsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PatientsPage::reload()
{
    when(m_office.history().directory(), this, [this](const Result<Directory> &directory) { show(directory); });
}

void PatientsPage::show(const Result<Directory> &directory)
{
    const auto damaged = directory ? directory->damaged : 0;
    m_trouble->setVisible(!directory || damaged > 0);
    m_troubleWords->setWords(directory ? tr("Some records cannot be read and are left as they are: %1.").arg(damaged)
                                       : inWords(directory.failure()));
    if (!directory)
        return;
    m_lines = directory->lines;
    m_patients->show(*directory);
    keepChoice();
    tellPayers();
}

void PatientsPage::put(const Check &check)
{
    const auto isIt = [&check](const CheckLine &line) { return line.id == check.id; };
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), isIt);
    const auto isNew = found == m_lines.end();
    if (isNew)
        m_lines.insert(m_lines.begin(), lineOf(check));
    else
        *found = lineOf(check);
    m_patients->put(check);
    keepChoice();
    if (isNew)
        tellPayers();
}

void PatientsPage::onSearch()
{
    m_patients->search(m_search->text());
    keepChoice();
}

/// The list was made anew: the same patient stays chosen; where that one is gone, the first.
void PatientsPage::keepChoice()
{
    const auto row = m_chosen ? m_patients->rowOf(m_chosen->id) : std::nullopt;
    if (m_patients->rowCount() == 0) {
        m_chosen.reset();
        showChosen();
    } else if (!row || m_list->currentIndex().row() != *row) {
        m_list->selectRow(row.value_or(0));
    } else {
        showChosen();
    }
    const auto shown = m_patients->rowCount();
    m_search->setTrailing(m_search->text().isEmpty() ? keysInWords(QKeySequence(QKeySequence::Find))
                                                     : tr("%1 of %2 patients").arg(shown).arg(m_patients->total()));
}

void PatientsPage::choose(int row)
{
    m_chosen = m_patients->patientAt(row);
    showChosen();
}

void PatientsPage::showChosen()
{
    m_side->setCurrentIndex(m_chosen ? PatientPage : NobodyPage);
    if (!m_chosen) {
        const auto isSearch = m_patients->total() > 0;
        m_nobody->setWords(isSearch ? tr("Nobody found") : tr("No patients yet"),
                           isSearch ? tr("Search for less, or for the birth date or member ID.")
                                    : tr("Everyone you check is found here, with every answer."));
        return;
    }
    const auto &person = m_chosen->person;
    m_name->setWords(asPlainText(nameOf(person)));
    const auto born = person.bornOn
        ? tr("%1 (%2)").arg(inWords(*person.bornOn), ageInWords(*person.bornOn, QDate::currentDate()))
        : unknownOnScreen();
    const auto insurance = currentInsurance(*m_chosen);
    m_born->setWords(tr("%1 · %2 %3").arg(born, asPlainText(insurance.payer), masked(insurance.memberId)));

    std::vector<CheckLine> theirs;
    std::copy_if(m_lines.cbegin(), m_lines.cend(), std::back_inserter(theirs),
                 [this](const CheckLine &line) { return line.patientId == m_chosen->id; });
    const auto row = m_history->currentIndex().row();
    m_checks->show(theirs);
    if (m_checks->rowCount() > 0)
        m_history->selectRow(std::clamp(row, 0, m_checks->rowCount() - 1));
}

void PatientsPage::openRow(int row)
{
    if (row >= 0 && row < m_checks->rowCount())
        emit openAsked(m_checks->checkAt(row));
}

void PatientsPage::startCheck()
{
    if (!m_chosen)
        return;
    Inquiry inquiry;
    inquiry.patient = m_chosen->person;
    inquiry.insurance = currentInsurance(*m_chosen);
    emit newCheckAsked(inquiry);
}

void PatientsPage::tellPayers()
{
    QStringList names;
    QSet<QString> known;
    for (const auto &line : m_lines) {
        const auto folded = line.payer.toCaseFolded();
        if (folded.isEmpty() || known.contains(folded))
            continue;
        known.insert(folded);
        names.append(line.payer);
    }
    emit payersKnown(names);
}

} // namespace coverdesk
