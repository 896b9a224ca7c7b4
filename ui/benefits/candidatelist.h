// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace coverdesk {

class CandidateButton;
class PlainLabel;

/// The insurers a name may mean, in the service's own words: a digit, or arrows and Enter choose one; a click marks it.
class CandidateList final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);

    /// \a before is the one that was chosen for such a name once.
    void show(const QStringList &candidates, const QString &before = {});

    /// The one that is marked, exactly as the service wrote it; empty where there is none.
    QString marked() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

    using QWidget::show;

signals:
    /// The name exactly as the service wrote it.
    void chosen(const QString &candidate);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addCandidate(int number, const QString &candidate, QVBoxLayout &column);
    void fill();
    void mark(int row);

    QStringList m_candidates;
    QString m_before;
    std::vector<CandidateButton *> m_rows;
    int m_marked = 0;
    QWidget *m_buttons = nullptr;
    PlainLabel *m_hint;
};

} // namespace coverdesk
