// SPDX-License-Identifier: MIT
#include "ui/settings/retentioncard.h"

#include "app/futures.h"
#include "app/office.h"
#include "app/whoami.h"
#include "ui/settings/askstrip.h"
#include "ui/settings/outcomeline.h"
#include "ui/settings/savedline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/auditwords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int Least = 1;
static constexpr int Most = 100;
static constexpr int Hipaa = 6;

RetentionCard::RetentionCard(Office &office, QWidget *parent)
    : Card(tr("How long records are kept"), parent)
    , m_office(office)
    , m_years(new FormField(tr("Years after the last thing that happened"), this))
    , m_preview(new Button(tr("See what would go"), this))
    , m_saved(new SavedLine(this))
    , m_outcome(new OutcomeLine(this))
    , m_going(new PlainLabel({}, PlainLabel::Kind::Medium, this))
    , m_staying(new PlainLabel(tr("A check that is still open never goes, nor a patient whose record somebody has "
                                  "changed since. Backups keep what they hold until they are replaced."),
                               PlainLabel::Kind::Muted, this))
    , m_remove(new Button(tr("Remove them…"), this))
    , m_question(new AskStrip(tr("Remove for good"), tr("Keep everything"), this))
    , m_progress(new Card(this))
    , m_progressWords(new PlainLabel(m_progress))
    , m_meter(new Meter(m_progress))
    , m_stop(new Button(tr("Stop"), m_progress))
{
    arrange();
    listen();
    refresh();
}

void RetentionCard::arrange()
{
    auto *note = new PlainLabel(tr("Nothing is removed by itself. HIPAA asks for six years; your state, or a contract "
                                   "with an insurer, may ask for more."),
                                PlainLabel::Kind::Muted, this);
    for (auto *label : {note, m_going, m_staying})
        label->setWrapping(true);
    m_years->setMinimumWidth(260);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_preview);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    for (auto *part : std::initializer_list<QWidget *>{note, m_years, m_saved, m_outcome, m_going, m_staying})
        body()->addWidget(part, 0, part == m_years ? Qt::AlignLeft : Qt::Alignment());
    body()->addLayout(buttons);
    body()->addWidget(m_question);
    body()->addWidget(progressBox());
}

Card *RetentionCard::progressBox()
{
    m_progress->setKind(Card::Kind::Box);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_progressWords, 1);
    row->addWidget(m_stop);
    m_progress->body()->addLayout(row);
    m_progress->body()->addWidget(m_meter);
    return m_progress;
}

void RetentionCard::listen()
{
    connect(m_years, &FormField::textChanged, this, &RetentionCard::noteYears);
    connect(m_years, &FormField::left, this, [this] { keepYears(); });
    connect(m_years->edit(), &QLineEdit::returnPressed, this, [this] { keepYears(); });
    connect(m_saved, &SavedLine::undoAsked, this, &RetentionCard::undo);
    connect(m_preview, &Button::clicked, this, &RetentionCard::preview);
    connect(m_remove, &Button::clicked, this, &RetentionCard::ask);
    connect(m_question, &AskStrip::agreed, this, &RetentionCard::begin);
    connect(m_question, &AskStrip::declined, this, [this] { setResting(true); });
    connect(m_stop, &Button::clicked, this, [this] { m_isStopping = true; });
}

void RetentionCard::refresh()
{
    m_years->setText(QString::number(m_office.settings().retentionYears()));
    for (auto *part : std::initializer_list<QWidget *>{m_going, m_remove, m_question, m_progress})
        part->hide();
    noteYears();
}

RetentionRule RetentionCard::rule() const
{
    return {m_office.settings().retentionYears()};
}

/// The number that is typed; none where that is no number of years.
static std::optional<int> yearsIn(const QString &typed)
{
    bool isNumber = false;
    const auto years = typed.trimmed().toInt(&isNumber);
    return isNumber && years >= Least && years <= Most ? std::optional(years) : std::nullopt;
}

void RetentionCard::noteYears()
{
    m_years->setProblem({});
    const auto years = yearsIn(m_years->text());
    m_years->setNote(years && *years < Hipaa ? tr("HIPAA asks for six years.") : QString());
}

void RetentionCard::keepYears()
{
    const auto years = yearsIn(m_years->text());
    if (!years)
        return m_years->setProblem(tr("Type a number of years from 1 to 100."));
    m_years->setText(QString::number(*years));
    const auto before = m_office.settings().retentionYears();
    if (*years == before)
        return;
    m_yearsBefore = before;
    if (keepAs(*years))
        m_saved->praise(before == 1 ? tr("It was 1 year.") : tr("It was %1 years.").arg(before));
}

bool RetentionCard::keepAs(int years)
{
    const auto kept = m_office.settings().keepRetentionYears(years);
    refresh();
    if (!kept)
        m_saved->blame(inWords(kept.failure()));
    return bool(kept);
}

void RetentionCard::undo()
{
    if (keepAs(m_yearsBefore))
        m_saved->takenBack();
}

void RetentionCard::preview()
{
    keepYears();
    if (!m_years->problem().isEmpty())
        return;
    m_preview->setEnabled(false);
    m_counted = now();
    when(m_office.history().retention().preview(rule(), m_counted), this, [this](const Result<Purgeable> &found) {
        m_preview->setEnabled(true);
        if (found)
            show(*found);
        else
            m_outcome->say(Tone::Bad, inWords(found.failure()));
    });
}

static QString yearsInWords(int years)
{
    return years == 1 ? RetentionCard::tr("1 year") : RetentionCard::tr("%1 years").arg(years);
}

/// What goes, in one sentence.
static QString goingInWords(const Purgeable &going, int years)
{
    if (going.checks == 0 && going.patients == 0)
        return RetentionCard::tr("Nothing is older than %1.").arg(yearsInWords(years));
    if (going.checks == 0)
        return RetentionCard::tr("%1, of whom no check is left, would go.").arg(patientsInWords(going.patients));
    const auto from = inWords(going.oldest->toLocalTime().date());
    const auto to = inWords(going.newest->toLocalTime().date());
    if (going.patients == 0)
        return RetentionCard::tr("%1, asked between %2 and %3, would go. Every patient stays.")
            .arg(checksInWords(going.checks), from, to);
    return RetentionCard::tr("%1, asked between %2 and %3, would go, and %4 of whom no check is left then.")
        .arg(checksInWords(going.checks), from, to, patientsInWords(going.patients));
}

void RetentionCard::show(const Purgeable &purgeable)
{
    m_purgeable = purgeable;
    m_outcome->clear();
    m_going->setWords(goingInWords(purgeable, rule().years));
    m_going->show();
    m_remove->setVisible(purgeable.checks + purgeable.patients > 0);
}

void RetentionCard::ask()
{
    m_saved->hide();
    setResting(false);
    m_question->ask(tr("%1 Nobody can bring them back, but from a backup made before.").arg(m_going->words()));
}

/// While it is asked or done, nothing else is.
void RetentionCard::setResting(bool isResting)
{
    for (auto *part : std::initializer_list<QWidget *>{m_preview, m_remove, m_years})
        part->setEnabled(isResting);
    if (isResting)
        m_preview->setFocus(Qt::OtherFocusReason);
}

void RetentionCard::begin()
{
    m_gone = {};
    m_isStopping = false;
    showProgress();
    m_progress->show();
    m_stop->setFocus(Qt::OtherFocusReason);
    removeSome();
}

void RetentionCard::removeSome()
{
    const Actor actor{userOfThisComputer(), m_office.settings().initials()};
    when(m_office.history().retention().purgeSome(rule(), m_counted, actor), this,
         [this](const Result<HistoryRetention::Step> &step) { onRemoved(step); });
}

void RetentionCard::onRemoved(const Result<HistoryRetention::Step> &step)
{
    if (!step)
        return end(step.failure());
    m_gone.checks += step->checks;
    m_gone.patients += step->patients;
    showProgress();
    if (step->isMore && !m_isStopping)
        removeSome();
    else
        end({});
}

void RetentionCard::showProgress()
{
    m_progressWords->setWords(
        tr("Removed %1 of %2…").arg(QString::number(m_gone.checks), checksInWords(m_purgeable.checks)));
    m_meter->setUsed(m_purgeable.checks > 0 ? double(m_gone.checks) / double(m_purgeable.checks) : 1.0);
}

void RetentionCard::end(const std::optional<Failure> &failure)
{
    const auto gone = tr("Removed: %1 and %2.").arg(checksInWords(m_gone.checks), patientsInWords(m_gone.patients));
    refresh();
    setResting(true);
    if (failure)
        m_outcome->say(Tone::Bad, gone + u' ' + inWords(*failure));
    else if (m_isStopping && m_gone.checks < m_purgeable.checks)
        m_outcome->say(Tone::Warn, tr("%1 Stopped: the others are still here.").arg(gone));
    else
        m_outcome->say(Tone::Ok, tr("%1 The audit log has a line about it.").arg(gone));
    emit removed();
}

} // namespace coverdesk
