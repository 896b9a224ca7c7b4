// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

/// Strong words in one line, shortened where the room ends; whole for those who listen.
class ElidedLine final : public QWidget
{
    Q_OBJECT

public:
    ElidedLine(const QString &words, bool isMuted, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    bool m_isMuted;
};

} // namespace coverdesk
