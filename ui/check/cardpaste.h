// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/cardtext.h"

#include <QWidget>

class QLineEdit;

namespace coverdesk {

class Button;
class PlainLabel;

/// Takes what was copied from a chart, an e-mail or a scanned card: by its link, or by pasting into one of the lines it
/// watches. What tells of one field alone is pasted as anything is.
class CardPaste final : public QWidget
{
    Q_OBJECT

public:
    explicit CardPaste(QWidget *parent = nullptr);

    /// The insurers it knows by name.
    void setPayers(const QStringList &names) { m_payers = names; }
    void watch(QLineEdit *line);

    /// Whether the link takes back what was pasted, or pastes.
    void setTakesBack(bool takesBack);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void pasted(const coverdesk::CardText &card);
    void takenBack();

private:
    CardText card() const;
    void press();

    PlainLabel *m_note;
    Button *m_link;
    QStringList m_payers;
    bool m_takesBack = false;
};

} // namespace coverdesk
