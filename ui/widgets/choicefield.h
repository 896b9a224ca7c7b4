// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace coverdesk {

class PlainLabel;

/// A labelled choice among a few words, the label above it. The wheel scrolls the page it stands on, and chooses
/// nothing.
class ChoiceField final : public QWidget
{
    Q_OBJECT

public:
    ChoiceField(const QString &label, const QStringList &choices, QWidget *parent = nullptr);

    int choice() const;
    void choose(int place);

signals:
    void choiceChanged(int place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PlainLabel *m_label;
    QComboBox *m_box;
};

} // namespace coverdesk
