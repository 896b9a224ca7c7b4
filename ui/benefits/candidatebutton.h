// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace coverdesk {

/// One of several to choose from: its number in a disc, then its name, as many lines as it needs, and a note on it.
class CandidateButton final : public QAbstractButton
{
    Q_OBJECT

public:
    CandidateButton(int number, const QString &name, const QString &note, QWidget *parent);

    /// The one that is asked for next.
    void setLit(bool isLit);
    bool isLit() const { return m_isLit; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDisc(QPainter &painter, const QRect &row, bool lit) const;

    int noteHeight() const;

    QString m_words;
    QString m_note;
    int m_number;
    bool m_isLit = false;
};

} // namespace coverdesk
