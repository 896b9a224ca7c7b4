// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QUuid>

namespace coverdesk {

class HoldShelf;
class QuestionForm;

/// What is typed on *New check* and not asked: the form, and those on hold. It is taken as bytes, to be sealed while
/// the window is locked or the program is not running, and given back from them.
class TypedForms final : public QObject
{
    Q_OBJECT

public:
    TypedForms(QuestionForm *form, HoldShelf *shelf, QObject *parent);

    /// Puts the form on hold, as it is typed.
    void putOnHold();

    /// Everything as it stands; \a shown is the check whose answer stands beside the form, null for none.
    QByteArray asItStands(const QUuid &shown) const;
    /// All of it as forms on hold, without the form itself where that \a isAsked; empty where there is nothing.
    QByteArray onHold(bool isAsked) const;

    /// What either of them took; gives the check to be shown beside the form.
    QUuid giveBack(const QByteArray &bytes);

private:
    QString name() const;
    void giveFocus(const QString &name);

    QuestionForm *m_form;
    HoldShelf *m_shelf;
};

} // namespace coverdesk
