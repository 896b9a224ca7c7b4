// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QStackedWidget;

namespace coverdesk {

class Button;
class WireText;

/// Bytes that went over the wire, with a way to copy all of them. Those of somebody else are held back until a person
/// wants to see them all the same.
class WirePage final : public QWidget
{
    Q_OBJECT

public:
    WirePage(const QString &name, const QString &emptyWords, QWidget *parent);

    void show(const QByteArray &bytes);
    /// The same of bytes about another person: neither to be seen nor copied before a press on a button of their own.
    void holdBack(const QByteArray &bytes);

    using QWidget::show;

private:
    void arrangeShown();
    void arrangeHeld();
    void reveal();

    QByteArray m_bytes;
    bool m_isHeldBack = false;
    QStackedWidget *m_pages;
    QWidget *m_shownPage;
    QWidget *m_heldPage;
    WireText *m_text;
    Button *m_copy;
};

} // namespace coverdesk
