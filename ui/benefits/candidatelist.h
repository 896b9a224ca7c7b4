// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace coverdesk {

class Card;
class PlainLabel;

/// The insurers a name may mean, in the service's own words: a click, a digit, or arrows and Enter choose one.
class CandidateList final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);

    void show(const QStringList &candidates);

    using QWidget::show;

signals:
    /// The name exactly as the service wrote it.
    void chosen(const QString &candidate);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addCandidate(int number, const QString &candidate, QVBoxLayout &column);
    void fill();

    QStringList m_candidates;
    QWidget *m_buttons = nullptr;
    PlainLabel *m_hint;
};

} // namespace coverdesk
