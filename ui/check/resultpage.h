// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"
#include "ui/widgets/colours.h"

#include <QWidget>

#include <optional>

namespace coverdesk {

class CheckSteps;
class CheckView;
class Office;
class PlainLabel;
class Strip;

/// One check as a page of its own, with a way back and a line for what came of saving it.
class ResultPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPage(Office &office, QWidget *parent = nullptr);

    /// Reads the check from the history and shows it.
    void open(const QUuid &id);
    /// The same, as it was left: with the tab that was shown.
    void openAgain(const QUuid &id, int tab);
    int tab() const;
    /// Forgets what it shows: nothing of a patient stays behind.
    void leave();
    void say(const QString &words, Tone tone);
    /// Null where it shows nothing.
    const QUuid &shown() const { return m_shown; }

signals:
    void backAsked();
    /// The other check that this one speaks of.
    void openAsked(const QUuid &check);
    void savePdfAsked(const coverdesk::Check &check);
    /// This question is wanted as a new check.
    void newCheckAsked(const coverdesk::Check &check);
    /// As before, and it is to be asked at once.
    void askingAsked(const coverdesk::Check &check);
    /// What its answer does not tell is wanted by phone.
    void askByPhoneAsked(const coverdesk::Check &check);

private:
    void listen();
    void onRead(const QUuid &id, const Result<Check> &check);
    void onChanged(const Check &check);
    void listenToSteps();

    Office &m_office;
    CheckView *m_view;
    CheckSteps *m_steps;
    Strip *m_line;
    PlainLabel *m_words;
    QUuid m_shown;
    /// The tab to come back to, once it is read.
    std::optional<int> m_tab;
};

} // namespace coverdesk
