// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace coverdesk {

/// One line of a list of facts.
struct KeyValue
{
    QString key;
    QString value;

    friend bool operator==(const KeyValue &, const KeyValue &) = default;
};

/// Facts under each other: the muted name of each, its value, a hairline between. Values can be marked and copied.
class KeyValueList final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueList(QWidget *parent = nullptr);

    /// Shows these facts in place of the former. An unknown value is "—".
    void show(const QList<KeyValue> &facts);
    const QList<KeyValue> &facts() const { return m_facts; }

    using QWidget::show;

private:
    void addFact(int row, const KeyValue &fact);

    QList<KeyValue> m_facts;
    QWidget *m_rows = nullptr;
};

} // namespace coverdesk
