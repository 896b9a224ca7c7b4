// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace coverdesk {

/// Puts its widgets beside each other in reading order, and goes on in the next line where the width ends.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// The gap is between widgets and between lines; around them there is none.
    explicit FlowLayout(int gap, QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int place) const override;
    QLayoutItem *takeAt(int place) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &room) override;

private:
    enum class Pass { Measuring, Placing };
    int arrange(const QRect &room, Pass pass) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace coverdesk
