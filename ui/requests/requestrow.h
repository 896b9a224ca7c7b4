// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/requestwords.h"

#include <QWidget>

namespace coverdesk {

class Button;
class DecisionBox;
struct ColumnSpan;
struct RequestColumns;

/// One open request: its line, its button, and its decision where it is unfolded.
class RequestRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestRow(QWidget *parent = nullptr);

    void show(const RequestFace &face);
    const RequestFace &face() const { return m_face; }

    /// How high the row is where it is so wide.
    int heightFor(int width) const;
    /// Makes what only a row that is seen needs: its button.
    void furnish();
    /// Nothing is taken from it until what it has asked for is over.
    void setBusy(bool isBusy);

    bool isUnfolded() const { return m_box; }
    void fold();
    void unfold();
    /// What Enter does: unfolds a decision or folds it again; opens any other.
    void activate();

    using QWidget::show;

signals:
    void openAsked();
    /// Its button was pressed, and that is neither to open it nor to unfold what is known.
    void actAsked();
    void decided(coverdesk::Decision decision);
    /// It is as high as it was no longer.
    void heightChanged();
    /// It has the keyboard now.
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void act();
    void toggle();
    void tell();
    void place();
    void showButton();
    int lineHeight(int width) const;
    void paintGround(QPainter &painter) const;
    void paintWords(QPainter &painter, const RequestColumns &columns) const;
    void paintStanding(QPainter &painter, const RequestColumns &columns) const;
    void paintCost(QPainter &painter, const RequestColumns &columns) const;
    QRect at(const ColumnSpan &column, int top, int height) const;

    RequestFace m_face;
    Button *m_button = nullptr;
    DecisionBox *m_box = nullptr;
    bool m_isBusy = false;
};

} // namespace coverdesk
