// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace coverdesk {

class Button;

/// A form as it was typed, and whom it is about.
struct HeldForm
{
    QString name;
    QStringList texts;
};

/// Forms put aside half typed, each a button that brings it back.
class HoldShelf final : public QWidget
{
    Q_OBJECT

public:
    explicit HoldShelf(QWidget *parent = nullptr);

    void put(const HeldForm &form);
    /// Those that are there, the first put aside first.
    std::vector<HeldForm> held() const;

signals:
    /// Somebody goes on with it; it is no longer on the shelf.
    void taken(const QStringList &texts);

private:
    struct Place
    {
        Button *button;
        HeldForm form;
    };

    void take(Button *button);

    QHBoxLayout *m_row;
    std::vector<Place> m_places;
};

} // namespace coverdesk
