// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

/// Every widget of the toolbox on two pages, laid out as the program lays them out.
class Gallery final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Form, Result };

    explicit Gallery(Page page, QWidget *parent = nullptr);

private:
    QWidget *formPage();
    QWidget *resultPage();
    QWidget *answer();
    QWidget *figures();
    QWidget *services();
    QWidget *failure();
    QWidget *form();
    QWidget *insurance();
    QWidget *standing();
    QWidget *phone();
    QWidget *facts();
};

} // namespace coverdesk
