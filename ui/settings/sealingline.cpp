// SPDX-License-Identifier: MIT
#include "ui/settings/sealingline.h"

#include "app/futures.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace coverdesk {

using namespace std::chrono_literals;

// As many as the history seals at once.
static constexpr qint64 Batch = 500;
// So that what a person asks of the history comes in between.
static constexpr std::chrono::milliseconds PauseForOthers = 20ms;

SealingLine::SealingLine(History &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_words(new PlainLabel(this))
    , m_bar(new Meter(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_words->setWrapping(true);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    hide();
}

void SealingLine::look()
{
    if (m_isRunning)
        return;
    when(m_history.keys().isRenewing(), this, [this](const Result<bool> &isRenewing) {
        if (isRenewing && *isRenewing && !m_isRunning)
            countAll();
    });
}

void SealingLine::countAll()
{
    m_isRunning = true;
    emit begun();
    when(m_history.size(), this, [this](const Result<History::Size> &size) { begin(size ? size->checks : qint64(0)); });
}

void SealingLine::begin(qint64 total)
{
    m_done = 0;
    m_total = total;
    showHowFar();
    show();
    step();
}

void SealingLine::step()
{
    when(m_history.keys().renewSome(), this, [this](const Result<bool> &isMore) { onStepped(isMore); });
}

void SealingLine::onStepped(const Result<bool> &isMore)
{
    if (!isMore) {
        m_words->setWords(tr("Sealing the records anew has stopped, and goes on at the next start. %1")
                              .arg(inWords(isMore.failure())));
        return end();
    }
    if (!*isMore) {
        when(m_history.keys().leftBehind(), this, [this](const Result<int> &left) { onThrough(left); });
        return;
    }
    m_done += Batch;
    showHowFar();
    when(pause(PauseForOthers, this), this, [this](const Result<Done> &) { step(); });
}

void SealingLine::onThrough(const Result<int> &left)
{
    m_words->setWords(left && *left > 0
                          ? tr("Every record that can be read is sealed with the new keys. Records that cannot be "
                               "read, and keep their old key: %1.")
                                .arg(*left)
                          : tr("Every record is sealed with the new keys."));
    m_bar->hide();
    end();
}

void SealingLine::showHowFar()
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    // Beside the checks there are patients and the audit log: it is never full before it is through.
    const auto part = m_total > 0 ? std::min(0.99, double(m_done) / double(m_total)) : 0.0;
    m_bar->setUsed(part);
    m_bar->setAccessibleName(tr("%1% sealed anew").arg(int(part * 100)));
    m_bar->show();
    m_words->setWords(
        tr("Sealing every record with the new keys: %1 done, %2 checks in all. You can go on working, and "
           "close Coverdesk: it goes on at the next start.")
            .arg(american.toString(m_done), american.toString(m_total)));
}

void SealingLine::end()
{
    m_isRunning = false;
    emit ended();
}

} // namespace coverdesk
