// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QPointer>
#include <QWidget>

namespace coverdesk {

class Button;
class PlainLabel;
class SecondPress;
class Strip;

/// The last question before a call: names what is about to be placed. Enter places it, Esc goes back to where the
/// keyboard was; where it was asked already, Enter goes back too, and a second call needs a deliberate press.
class ConfirmStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmStrip(QWidget *parent);

    /// \a same is what was asked already, where it was.
    void offer(const QString &call, const std::optional<Check> &same);
    /// Something open about the patient cannot be read: this may be a second call too.
    void offerUnclear(const QString &call);
    /// Takes it away without moving the keyboard anywhere.
    void withdraw();
    bool isOffering() const { return !isHidden(); }

signals:
    /// It is to be placed; a second time, where that was said.
    void agreed();
    void declined();

protected:
    /// Who leaves the page has not agreed: coming back, Enter must not place it.
    void hideEvent(QHideEvent *event) override;

private:
    struct Said
    {
        QString title;
        QString cost;
        QString place;
    };

    void arrange();
    void present(const QString &call, const Said &words, bool isSecond);
    void goBack();
    void announce();

    Strip *m_strip;
    PlainLabel *m_title;
    PlainLabel *m_call;
    PlainLabel *m_cost;
    Button *m_place;
    Button *m_back;
    SecondPress *m_second;
    QPointer<QWidget> m_before;
};

} // namespace coverdesk
