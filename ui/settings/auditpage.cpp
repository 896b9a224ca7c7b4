// SPDX-License-Identifier: MIT
#include "ui/settings/auditpage.h"

#include "app/domain/fields.h"
#include "app/futures.h"
#include "app/office.h"
#include "ui/settings/auditexport.h"
#include "ui/settings/auditmodel.h"
#include "ui/settings/auditreader.h"
#include "ui/settings/outcomeline.h"
#include "ui/settings/patientnames.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"
#include "ui/wording/auditwords.h"
#include "ui/wording/wording.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int RowHeight = 34;
static constexpr int LeastRows = 6;
// So many rows are read beyond the last one in view.
static constexpr int Ahead = 60;

static QString askForFile(QWidget *parent, const QString &name)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto chosen = QFileDialog::getSaveFileName(parent, AuditPage::tr("Save the audit log"), folder + u'/' + name,
                                               u"CSV (*.csv)"_s);
    if (!chosen.isEmpty() && !chosen.endsWith(".csv"_L1, Qt::CaseInsensitive))
        chosen += ".csv"_L1;
    return chosen;
}

static QStringList actChoices()
{
    QStringList choices{AuditPage::tr("Everything")};
    for (const auto act : auditActs)
        choices.append(inWords(act));
    return choices;
}

AuditPage::AuditPage(Office &office, QWidget *parent)
    : Card(tr("Audit log"), parent)
    , chooseFile(&askForFile)
    , m_office(office)
    , m_names(new PatientNames(office.history(), this))
    , m_model(new AuditModel(*m_names, this))
    , m_reader(new AuditReader(office.history(), this))
    , m_export(new AuditExport(office.history(), *m_names, this))
    , m_act(new ChoiceField(tr("What"), actChoices(), this))
    , m_from(new FormField(tr("From"), this))
    , m_to(new FormField(tr("To"), this))
    , m_check(new Button(tr("Check the log"), this))
    , m_save(new Button(tr("Save as CSV…"), this))
    , m_outcome(new OutcomeLine(this))
    , m_list(new TableView(this))
    , m_nothing(new EmptyState(Icon::List, tr("Nothing here"), tr("No line of the audit log fits."), this))
{
    arrange();
    listen();
    m_nothing->hide();
}

void AuditPage::arrange()
{
    auto *note = new PlainLabel(tr("Who did what with which patient's answers. Each line is sealed and bound to the "
                                   "one before it, so that none can be changed or taken out without being noticed."),
                                PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    m_list->setAccessibleName(tr("Audit log"));
    m_list->setModel(m_model);
    m_list->setWideColumn(AuditModel::Details);
    m_list->setRowHeight(RowHeight);
    m_list->setMinimumHeight(LeastRows * RowHeight);
    body()->addWidget(note);
    body()->addWidget(filterRow());
    body()->addWidget(m_outcome);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_nothing, 1);
}

QWidget *AuditPage::filterRow()
{
    auto *filters = new QWidget(this);
    // In a small window the buttons go below.
    auto *row = new FlowLayout(12, filters);
    m_act->setFixedWidth(190);
    for (auto *field : {m_from, m_to}) {
        field->setFixedWidth(120);
        field->setPlaceholder(tr("MM/DD/YYYY"));
    }
    for (auto *part : std::initializer_list<QWidget *>{m_act, m_from, m_to, buttonRow()})
        row->addWidget(part);
    return filters;
}

QWidget *AuditPage::buttonRow()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    // Level with the lines beside them, which have a label above.
    row->setContentsMargins(0, 19, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_check);
    row->addWidget(m_save);
    return buttons;
}

void AuditPage::listen()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connect(&m_soon, &QTimer::timeout, this, &AuditPage::nameVisible);
    connect(m_act, &ChoiceField::choiceChanged, this, &AuditPage::refresh);
    for (auto *field : {m_from, m_to}) {
        connect(field, &FormField::textChanged, field, [field] { field->setProblem({}); });
        connect(field->edit(), &QLineEdit::editingFinished, this, &AuditPage::refresh);
    }
    connect(m_reader, &AuditReader::came, this, &AuditPage::take);
    connect(m_reader, &AuditReader::failed, this,
            [this](const Failure &failure) { m_outcome->say(Tone::Bad, inWords(failure)); });
    connect(m_names, &PatientNames::learned, m_model, &AuditModel::tellNames);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &AuditPage::readMore);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_check, &Button::clicked, this, &AuditPage::check);
    connect(m_save, &Button::clicked, this, &AuditPage::save);
    connect(m_export, &AuditExport::progressed, this,
            [this](int lines) { m_outcome->say(Tone::Info, tr("Writing line %1…").arg(lines)); });
    connect(m_export, &AuditExport::ended, this, &AuditPage::onSaved);
}

void AuditPage::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
}

static bool isDayOrNothing(const QString &typed)
{
    return typed.trimmed().isEmpty() || dateFromText(typed);
}

std::optional<AuditFilter> AuditPage::filter() const
{
    for (auto *field : {m_from, m_to}) {
        if (!isDayOrNothing(field->text())) {
            field->setProblem(tr("Type a day as MM/DD/YYYY."));
            return std::nullopt;
        }
    }
    AuditFilter filter{{}, dateFromText(m_from->text()), dateFromText(m_to->text())};
    if (m_act->choice() > 0)
        filter.act = auditActs.at(size_t(m_act->choice() - 1));
    return filter;
}

void AuditPage::refresh()
{
    const auto wanted = filter();
    if (!wanted)
        return;
    m_model->clear();
    m_list->show();
    m_nothing->hide();
    m_reader->begin(*wanted);
    m_reader->readOn();
}

void AuditPage::take(const std::vector<AuditEntry> &entries)
{
    m_model->append(entries);
    m_soon.start();
    readMore();
    if (m_reader->isAtEnd())
        tellEnd();
}

/// Where the view nears the end of what was read.
void AuditPage::readMore()
{
    m_soon.start();
    const auto last = m_list->rowAt(m_list->viewport()->height() - 1);
    if (last < 0 || last + Ahead >= m_model->rowCount())
        m_reader->readOn();
}

void AuditPage::nameVisible()
{
    if (m_model->rowCount() == 0)
        return;
    const auto first = std::max(0, m_list->rowAt(0));
    const auto below = m_list->rowAt(m_list->viewport()->height() - 1);
    const auto last = below < 0 ? m_model->rowCount() - 1 : below;
    QSet<QUuid> ids;
    for (auto row = first; row <= last; ++row) {
        if (const auto patient = m_model->at(row).patient; patient && !m_names->name(*patient))
            ids.insert(*patient);
    }
    if (!ids.isEmpty())
        m_names->want(ids);
}

void AuditPage::tellEnd()
{
    const auto isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (m_reader->damaged() > 0)
        m_outcome->say(Tone::Warn,
                       tr("Some lines do not open and are not shown: %1. “Check the log” names the first.")
                           .arg(m_reader->damaged()));
}

void AuditPage::check()
{
    m_check->setEnabled(false);
    m_outcome->say(Tone::Info, tr("Opening every line…"));
    when(m_office.history().audit().firstBad(), this,
         [this](const Result<std::optional<int>> &firstBad) { onChecked(firstBad); });
}

void AuditPage::onChecked(const Result<std::optional<int>> &firstBad)
{
    m_check->setEnabled(true);
    if (!firstBad)
        m_outcome->say(Tone::Bad, inWords(firstBad.failure()));
    else if (*firstBad)
        m_outcome->say(Tone::Bad,
                       tr("The log is not what was written: the first bad line is number %1. It was changed, "
                          "put in or taken out. Everything before it is whole.")
                           .arg(**firstBad));
    else
        m_outcome->say(Tone::Ok, tr("The log is whole: nothing in it was changed, put in or taken out."));
}

void AuditPage::save()
{
    const auto wanted = filter();
    if (!wanted)
        return;
    const QString name = tr("Audit log %1").arg(QDate::currentDate().toString(Qt::ISODate)) + u".csv"_s;
    const auto file = chooseFile(this, name);
    if (file.isEmpty())
        return;
    m_save->setEnabled(false);
    m_export->begin(*wanted, file);
}

void AuditPage::onSaved(const Result<int> &lines)
{
    m_save->setEnabled(true);
    if (!lines)
        return m_outcome->say(Tone::Bad, inWords(lines.failure()));
    m_outcome->say(Tone::Ok,
                   *lines == 1 ? tr("Saved: 1 line. Names of patients are in the file; keep it safe.")
                               : tr("Saved: %1 lines. Names of patients are in the file; keep it safe.")
                                     .arg(QLocale(QLocale::English).toString(*lines)));
    refresh();
}

} // namespace coverdesk
