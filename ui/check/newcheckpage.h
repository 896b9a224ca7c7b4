// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"
#include "app/frontdesk.h"
#include "ui/check/carddesk.h"
#include "ui/check/question.h"
#include "ui/check/typedforms.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

namespace coverdesk {

class ActionBar;
class AnswerSide;
class Office;
class PageHeading;
class PhoneOffer;
class QuestionForm;
class QuestionSide;

/// The form, what asking costs, and beside them the answer as it comes. One press makes one check, however often it is
/// pressed; leaving the page stops nothing.
class NewCheckPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NewCheckPage(Office &office, QWidget *parent = nullptr);
    ~NewCheckPage() override;

    /// Looks again which clinics are connected, and which providers they have on their list.
    void refresh();
    void setPayerNames(const QStringList &names);

    /// Ready for the next patient. What was asked is in the history and goes; what is half typed is put on hold.
    void startNext();
    /// Puts an inquiry into the form; nothing is asked, and what is half typed is put on hold.
    void fill(const Inquiry &inquiry);
    /// The same with the clinic that a check was asked for.
    void fill(const Check &check);
    /// Puts its question into the form and asks it, as a press on the button would.
    void askAbout(const Check &check);
    /// Puts its question into the form and unfolds what a call needs; nothing is asked.
    void askByPhone(const Check &check);

    /// Gives the keyboard to where it was, at first to the first field.
    void comeBack();
    /// Moves the keyboard from the form to the answer, or back.
    void changeSides();

    /// Whether the answer beside the form is that of the check.
    bool isShowing(const QUuid &id) const { return m_shown && m_shown->id == id; }
    const std::optional<Check> &shown() const { return m_shown; }

    /// What somebody wants to be reminded of.
    Reminders &reminders() { return m_cards->reminders(); }

    /// The form, those on hold, and the answer beside them, to be sealed and given back.
    QByteArray asItStands() const { return m_typed->asItStands(m_shown ? m_shown->id : QUuid()); }
    /// Only what is not asked, as forms on hold; empty where there is nothing.
    QByteArray unasked() const { return m_typed->onHold(isAsked()); }
    /// Goes back to what either of them told, on a page that nobody has touched.
    void restore(const QByteArray &place);

signals:
    void openAsked(const QUuid &id);
    void connectAsked();
    /// The clinic and its services are to be seen to.
    void setUpAsked();

private:
    void listen();
    void listenToAnswer();

    void ask(ServiceId service);
    void askAnew();
    void offer(const Question &question, const Result<std::optional<Check>> &same);
    void send(const Question &question, FrontDesk::Repeat repeat);
    void onSame(const Question &question, const Result<std::optional<Check>> &same);
    void onAsked(const Result<Check> &asked);
    void sayWhyNot(const Failure &failure);
    void onChanged(const Check &check);
    void onEdited();
    /// Whether a press on something that costs was meant for what is shown now.
    bool isMeant() const { return !m_asking && (!m_sinceAnswer.isValid() || m_sinceAnswer.hasExpired(SettlingTime)); }
    void repeat(const Check &check);
    void choosePayer(const QString &payer);

    void toggleClaim();
    Question question(ServiceId service) const;
    bool isAsked() const;
    /// Whether the form beside its card may be corrected and asked again.
    bool isCorrectable() const;
    void setAsking(const std::optional<Question> &question);
    void show(const Check &check);
    void showWhetherChanged();
    void clearAnswer();
    void giveFocusBack();
    void makeRoom();
    void takeBack(const QStringList &texts);

    using QWidget::show;

    /// Longer than any double click, shorter than it takes to read an answer, in milliseconds.
    static constexpr qint64 SettlingTime = 700;

    Office &m_office;
    PageHeading *m_heading;
    QuestionSide *m_side;
    QuestionForm *m_form;
    TypedForms *m_typed;
    PhoneOffer *m_offer;
    ActionBar *m_bar;
    AnswerSide *m_answer;
    CardDesk *m_cards;

    bool m_isConnected = false;
    /// What is being asked now; a press while it is there does nothing.
    std::optional<Question> m_asking;
    std::optional<Check> m_shown;
    /// Since an answer came: the second press of a double click may fall on what it put under the pointer.
    QElapsedTimer m_sinceAnswer;
};

} // namespace coverdesk
