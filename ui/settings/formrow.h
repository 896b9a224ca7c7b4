// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <utility>

class QHBoxLayout;
class QVBoxLayout;
class QWidget;

namespace coverdesk {

/// Adds parts beside each other to a form, each with its share of the width; gives the row, to be added to.
QHBoxLayout *addFormRow(QVBoxLayout *form, std::initializer_list<std::pair<QWidget *, int>> parts);

} // namespace coverdesk
