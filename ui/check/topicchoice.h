// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <map>

namespace coverdesk {

class ChoiceChip;

/// What is to be asked in the call, each topic a chip to check.
class TopicChoice final : public QWidget
{
    Q_OBJECT

public:
    /// \a topics are Health Harbor's words, in the order to show them.
    TopicChoice(const QString &label, const QStringList &topics, QWidget *parent);

    QStringList topics() const;
    /// Topics that are not among ours are left out.
    void choose(const QStringList &topics);

signals:
    void edited();

private:
    QStringList m_topics;
    std::map<QString, ChoiceChip *> m_chips;
};

} // namespace coverdesk
