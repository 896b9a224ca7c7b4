// SPDX-License-Identifier: MIT
#include "ui/compare/comparepage.h"

#include "app/domain/answers.h"
#include "app/futures.h"
#include "app/office.h"
#include "ui/benefits/cellwords.h"
#include "ui/benefits/iconmark.h"
#include "ui/compare/comparedelegate.h"
#include "ui/compare/comparemodel.h"
#include "ui/compare/compareplace.h"
#include "ui/compare/comparewords.h"
#include "ui/compare/verdictline.h"
#include "ui/widgets/briefcopy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tableview.h"
#include "ui/wording/wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr qsizetype LongestName = 60;

ComparePage::ComparePage(Office &office, QWidget *parent)
    : QWidget(parent)
    , askPrinter([this](QPrinter &printer) { return askForPrinter(printer); })
    , m_office(office)
    , m_model(new CompareModel(this))
    , m_back(new Button(tr("Patients"), Button::Kind::Link, this))
    , m_between(new PlainLabel(u"›"_s, PlainLabel::Kind::Note, this))
    , m_name(new Button(QString(), Button::Kind::Link, this))
    , m_copy(new Button(tr("Copy summary"), this))
    , m_print(new Button(tr("Print"), this))
    , m_save(new Button(tr("Save PDF"), Button::Kind::Primary, this))
    , m_line(new Strip(Tone::Ok, this))
    , m_words(new PlainLabel(m_line))
    , m_mark(new IconMark(this))
    , m_verdict(new VerdictLine(this))
    , m_onlyDifferences(new QCheckBox(this))
    , m_choose(new Button(tr("Choose other answers"), Button::Kind::Link, this))
    , m_table(new TableView(this))
    , m_trouble(new EmptyState(Icon::Warning, QString(), QString(), this))
    , m_pages(new QStackedWidget(this))
{
    arrange();
    listen();
    leave();
}

void ComparePage::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(makeHeading());
    column->addWidget(m_line);
    column->addWidget(m_pages, 1);
    auto *both = new QWidget(m_pages);
    auto *below = new QVBoxLayout(both);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(10);
    for (auto *part : {makeVerdict(), makeFilter()})
        below->addWidget(part);
    below->addWidget(makeTable(), 1);
    auto *note = new PlainLabel(tr("“Progress” means that more of the year's amounts is used; “costs more”, that the "
                                   "plan itself has changed."),
                                PlainLabel::Kind::Note, both);
    note->setWrapping(true);
    below->addWidget(note);
    m_pages->addWidget(both);
    m_pages->addWidget(m_trouble);
    m_words->setWrapping(true);
    m_words->setSelectable(true);
    m_line->row()->addWidget(m_words, 1);
    setFocusProxy(m_table);
    setTabOrder(m_save, m_onlyDifferences);
    setTabOrder(m_onlyDifferences, m_choose);
    setTabOrder(m_choose, m_table);
}

QWidget *ComparePage::makeBreadcrumb()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (auto *link : {m_back, m_name})
        link->setSmall(true);
    row->addWidget(m_back);
    row->addWidget(m_between);
    row->addWidget(m_name);
    row->addStretch();
    return line;
}

QWidget *ComparePage::makeHeading()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeBreadcrumb());
    words->addWidget(new PlainLabel(tr("Compare two answers"), PlainLabel::Kind::Heading, line));
    row->addLayout(words, 1);
    m_copy->setLeadingIcon(Icon::Copy);
    m_print->setLeadingIcon(Icon::Printer);
    m_print->setKeys(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_save->setLeadingIcon(Icon::File);
    m_save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_S));
    for (auto *button : {m_copy, m_print, m_save})
        row->addWidget(button, 0, Qt::AlignBottom);
    return line;
}

QWidget *ComparePage::makeVerdict()
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_verdict, 1);
    card->body()->addLayout(row);
    return card;
}

QWidget *ComparePage::makeFilter()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_onlyDifferences);
    row->addWidget(
        new PlainLabel(tr("= same    ≠ differs    · only one of them says it"), PlainLabel::Kind::Note, line));
    row->addStretch();
    row->addWidget(m_choose);
    return line;
}

QWidget *ComparePage::makeTable()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(17, 6, 17, 6);
    card->body()->addWidget(m_table);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setWideColumn(CompareModel::Note);
    m_table->setAccessibleName(tr("Compare two answers"));
    m_table->horizontalHeader()->setIconSize({16, 16});
    return card;
}

void ComparePage::listen()
{
    connect(m_back, &Button::clicked, this, &ComparePage::backAsked);
    connect(m_name, &Button::clicked, this, &ComparePage::goBack);
    connect(m_choose, &Button::clicked, this, &ComparePage::goBack);
    connect(m_trouble, &EmptyState::actionChosen, this, &ComparePage::goBack);
    connect(m_copy, &Button::clicked, this, &ComparePage::copy);
    connect(m_print, &Button::clicked, this, &ComparePage::print);
    connect(m_save, &Button::clicked, this, &ComparePage::savePdf);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_model, &CompareModel::setOnlyDifferences);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &ComparePage::goBack);
    const QKeySequence copyKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(new QShortcut(copyKeys, this), &QShortcut::activated, m_copy, &Button::click);
    m_copy->setToolTip(keysInWords(copyKeys));
    connect(&m_office.desk(), &FrontDesk::changed, this, [this](const Check &check) {
        if (m_asked && (check.id == m_asked->left || check.id == m_asked->right || check.patientId == m_patient))
            read(*m_asked);
    });
}

void ComparePage::compare(const QUuid &left, const QUuid &right)
{
    leave();
    m_asked = Asked{left, right};
    read(*m_asked);
}

QByteArray ComparePage::place() const
{
    return m_asked ? ComparePlace{m_asked->left, m_asked->right, m_onlyDifferences->isChecked()}.bytes() : QByteArray();
}

bool ComparePage::restore(const QByteArray &bytes)
{
    const auto place = ComparePlace::read(bytes);
    if (!place)
        return false;
    compare(place->left, place->right);
    m_onlyDifferences->setChecked(place->isOnlyDifferences);
    return true;
}

void ComparePage::read(const Asked &asked)
{
    when(m_office.history().check(asked.left), this, [this, asked](const Result<Check> &left) {
        if (m_asked != asked)
            return;
        if (!left)
            return showTrouble(left.failure());
        if (m_patient.isNull())
            showPatient(nameOf(left->inquiry.patient), left->patientId);
        when(m_office.history().check(asked.right), this, [this, asked, one = *left](const Result<Check> &right) {
            if (m_asked != asked)
                return;
            right ? judge(asked, one, *right) : showTrouble(right.failure());
        });
    });
}

/// Whatever came since may say otherwise: what nobody knows to hold today is not shown as if it did.
void ComparePage::judge(const Asked &asked, const Check &left, const Check &right)
{
    when(m_office.history().patients().patient(left.patientId), this,
         [this, asked, left, right](const Result<Patient> &patient) {
             when(m_office.history().patients().lines(left.patientId), this,
                  [this, asked, left, right, patient](const Result<HistoryPatients::Lines> &lines) {
                      const AnswerPair pair(left, right);
                      const bool isWhole = patient && lines && lines->damaged == 0;
                      if (m_asked == asked)
                          show(left, right,
                               isWhole && holdsOn(pair.newer(), *patient, lines->lines, QDate::currentDate()));
                  });
         });
}

void ComparePage::leave()
{
    m_asked.reset();
    m_shown.reset();
    m_model->clear();
    m_onlyDifferences->setChecked(false);
    m_verdict->show({}, {});
    m_line->hide();
    showPatient({}, {});
    m_pages->hide();
    for (auto *button : {m_copy, m_print, m_save})
        button->setEnabled(false);
}

void ComparePage::show(const Check &left, const Check &right, bool holdsToday)
{
    const bool isFirst = !m_shown;
    m_shown = comparisonOf(left, right, holdsToday);
    const auto &[pair, rows, verdict] = *m_shown;
    m_model->show(rows, {headOf(pair.left()), pair.left().service}, {headOf(pair.right()), pair.right().service});
    m_mark->show(verdict.icon, verdict.tone);
    m_verdict->show(verdict.sentence, verdict.reason);
    m_onlyDifferences->setText(tr("Only differences (%1)").arg(m_model->differences()));
    m_onlyDifferences->setEnabled(m_model->differences() > 0);
    for (auto *button : {m_copy, m_print, m_save})
        button->setEnabled(true);
    m_pages->setCurrentIndex(0);
    m_pages->show();
    if (isFirst)
        note(AuditAct::Viewed, *m_shown);
}

void ComparePage::showTrouble(const Failure &failure)
{
    const bool isGone = failure.kind == Failure::Kind::NotFound;
    const bool isDamaged = failure.kind == Failure::Kind::Damaged;
    const auto subject =
        isGone ? tr("One of the two answers is not there any more") : tr("One of the two answers cannot be read");
    const auto words = isGone ? tr("It may have been removed by the rule for how long records are kept.")
        : isDamaged ? tr("Its record is damaged and is left as it is. The other one is still with its patient.")
                    : inWords(failure);
    m_trouble->setWords(subject, words);
    m_trouble->setAction(tr("Choose other answers"));
    m_pages->setCurrentIndex(1);
    m_pages->show();
}

void ComparePage::showPatient(const QString &name, const QUuid &id)
{
    m_patient = id;
    m_name->setWords(clipped(name, LongestName));
    m_name->setVisible(!name.isEmpty());
    m_between->setVisible(!name.isEmpty());
}

void ComparePage::goBack()
{
    if (m_patient.isNull())
        emit backAsked();
    else
        emit patientAsked(m_patient);
}

void ComparePage::copy()
{
    BriefCopy::put(summaryOf(*m_shown));
    say(tr("The summary is copied."), Tone::Ok);
    note(AuditAct::Copied, *m_shown);
}

bool ComparePage::askForPrinter(QPrinter &printer)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        say(tr("No printer is set up on this computer. Save a PDF instead."), Tone::Warn);
        return false;
    }
    QPrintDialog dialog(&printer, this);
    return dialog.exec() == QDialog::Accepted;
}

void ComparePage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Comparison of two answers"));
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setPageMargins(QMarginsF(36, 27, 36, 20), QPageLayout::Point);
    // While a person chooses, the page may come to show something else.
    const auto shown = *m_shown;
    const auto head = letterhead(shown);
    if (!askPrinter(printer))
        return;
    coverdesk::print(sheetOf(shown), head, printer);
    say(tr("It is with the printer."), Tone::Ok);
    note(AuditAct::Printed, shown);
}

void ComparePage::savePdf()
{
    const auto shown = *m_shown;
    const auto sheet = sheetOf(shown);
    const auto head = letterhead(shown);
    const auto fileName = askFileName(neutralName(sheet, QDate::currentDate()));
    if (fileName.isEmpty())
        return;
    when(writePdfAside(sheet, head, fileName), this, [this, fileName, shown](const Result<Done> &written) {
        if (!written)
            return say(tr("The PDF was not saved. %1").arg(inWords(written.failure())), Tone::Bad);
        say(tr("The PDF is saved: %1").arg(fileName), Tone::Ok);
        note(AuditAct::Exported, shown);
    });
}

void ComparePage::say(const QString &words, Tone tone)
{
    m_line->setTone(tone);
    m_words->setWords(words);
    m_words->setTone(tone);
    m_line->show();
}

void ComparePage::note(AuditAct act, const Comparison &comparison)
{
    for (const auto *check : {&comparison.pair.left(), &comparison.pair.right()})
        m_office.history().audit().note(
            {.act = act, .check = check->id, .patient = check->patientId, .detail = u"comparison"_s});
}

Letterhead ComparePage::letterhead(const Comparison &comparison) const
{
    const auto &left = comparison.pair.left();
    const auto account = m_office.accounts().find(left.service, left.dispatch.clinic);
    return {account ? account->clinicName : QString(), m_office.isPractice(), QDateTime::currentDateTime()};
}

} // namespace coverdesk
