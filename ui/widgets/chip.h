// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace coverdesk {

/// One of several short texts in a line to type in: "90834" with a cross. A press takes it away.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &words, QWidget *parent = nullptr);

    /// The height of every chip, in pixels at 100 %.
    static constexpr int Height = 22;

    QString words() const { return m_words; }
    QSize sizeHint() const override;

signals:
    void removeAsked();
    /// The keyboard is to go to the chip before (-1) or after (1) this one.
    void stepAsked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_words;
};

} // namespace coverdesk
