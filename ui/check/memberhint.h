// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/memberid.h"

#include <QWidget>

namespace coverdesk {

class Button;
class PlainLabel;

/// Below a member ID: what of it to look at again on the card, and, for one press, what was probably meant.
class MemberHint final : public QWidget
{
    Q_OBJECT

public:
    explicit MemberHint(QWidget *parent = nullptr);

    /// The most telling of them; without any it takes no room.
    void show(const std::vector<MemberIdHint> &hints);

    using QWidget::show;

signals:
    void taken(const QString &memberId);

private:
    QString inWords(MemberIdHint::Kind kind) const;

    PlainLabel *m_words;
    Button *m_use;
    QString m_instead;
};

} // namespace coverdesk
