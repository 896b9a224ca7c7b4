// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"
#include "app/frontdesk.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QScrollArea;

namespace coverdesk {

class AnswerSide;
class Button;
class Card;
class HoldShelf;
class InquiryForm;
class Office;
class PlainLabel;
class Strip;

/// The form, what asking costs, and beside them the answer as it comes. One press makes one check, however often it is
/// pressed; leaving the page stops nothing.
class NewCheckPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NewCheckPage(Office &office, QWidget *parent = nullptr);

    /// Looks again which clinics are connected.
    void refresh();
    void setPayerNames(const QStringList &names);

    /// Ready for the next patient. What was asked is in the history and goes; what is half typed is put on hold.
    void startNext();
    /// Puts an inquiry into the form; nothing is asked, and what is half typed is put on hold.
    void fill(const Inquiry &inquiry);
    /// Puts it into the form and asks, as a press on the button would.
    void askAbout(const Inquiry &inquiry);

    /// Gives the keyboard to where it was, at first to the first field.
    void comeBack();
    /// Moves the keyboard from the form to the answer, or back.
    void changeSides();

    /// Whether the answer beside the form is that of the check.
    bool isShowing(const QUuid &id) const { return m_shown && m_shown->id == id; }
    const std::optional<Check> &shown() const { return m_shown; }

signals:
    void openAsked(const QUuid &id);
    void connectAsked();

private:
    /// What goes out with one press, whatever is typed meanwhile.
    struct Question
    {
        Inquiry inquiry;
        QString clinic;

        friend bool operator==(const Question &, const Question &) = default;
    };

    QWidget *heading();
    QWidget *questionSide();
    Card *actionBar();
    void listen();

    void ask();
    void askAnew();
    void send(const Question &question, FrontDesk::Repeat repeat);
    void onSame(const Question &question, const Result<std::optional<Check>> &same);
    void onAsked(const Result<Check> &asked);
    void sayWhyNot(const Failure &failure);
    void onChanged(const Check &check);
    void onEdited();
    void askAgain(const QUuid &id);
    void end(const QUuid &id);
    /// Whether a press on something that costs was meant for what is shown now.
    bool isMeant() const;
    void repeat(const Check &check);
    void choosePayer(const QString &payer);

    Question question() const;
    void setAsking(const std::optional<Question> &question);
    void show(const Check &check);
    void showWhetherChanged();
    void clearAnswer();
    void giveFocusBack();
    void makeRoom();
    void takeBack(const QStringList &texts);
    void say(const QString &trouble);

    using QWidget::show;

    Office &m_office;
    InquiryForm *m_form;
    HoldShelf *m_shelf;
    QScrollArea *m_scroll;
    Strip *m_trouble;
    PlainLabel *m_troubleWords;
    Button *m_ask;
    AnswerSide *m_answer;
    Button *m_next;

    bool m_isConnected = false;
    /// What is being asked now; a press while it is there does nothing.
    std::optional<Question> m_asking;
    std::optional<Check> m_shown;
    /// Since an answer came: the second press of a double click may fall on what it put under the pointer.
    QElapsedTimer m_sinceAnswer;
};

} // namespace coverdesk
