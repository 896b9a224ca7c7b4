// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

class IconMark;
class PlainLabel;

/// "Cigna, for providers: 1-800-997-1654", to be copied.
class InsurerPhone final : public QWidget
{
    Q_OBJECT

public:
    explicit InsurerPhone(QWidget *parent = nullptr);

    /// Takes no room without a number: a wrong one is worse than none.
    void show(const QString &insurer, const QString &phone);

    using QWidget::show;

private:
    IconMark *m_icon;
    PlainLabel *m_words;
    PlainLabel *m_number;
};

} // namespace coverdesk
