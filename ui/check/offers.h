// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QStringListModel;

namespace coverdesk {

class FormField;

/// Offers a list under a line of the form: what fits to the typed text, and all of it at the down arrow or a press on
/// the arrow at the line's end. What is typed need not be on the list.
class Offers final : public QObject
{
    Q_OBJECT

public:
    Offers(FormField *line, QObject *parent);

    void offer(const QStringList &words);
    /// Puts a text into the line without opening the list for it.
    void show(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void taken(const QString &words);

private:
    void openAll();
    void inkArrow();

    FormField *m_line;
    QStringListModel *m_words;
    QAction *m_arrow;
};

} // namespace coverdesk
