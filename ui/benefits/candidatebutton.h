// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace coverdesk {

/// One of several to choose from: its number in a disc, then its name, as many lines as it needs.
class CandidateButton final : public QAbstractButton
{
    Q_OBJECT

public:
    CandidateButton(int number, const QString &name, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDisc(QPainter &painter, const QRect &row, bool lit) const;

    QString m_words;
    int m_number;
};

} // namespace coverdesk
