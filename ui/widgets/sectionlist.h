// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace coverdesk {

/// The names of a page's sections under each other; the one that is shown is marked.
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    /// Adds a section and gives its place, counted from 0.
    int add(const QString &name);
    int shown() const { return currentRow(); }

    /// Which section is shown, to be kept and given back; what tells of none leaves it as it is.
    QByteArray place() const { return QByteArray::number(shown()); }
    void restore(const QByteArray &place);

    /// As wide as the widest name, and never narrower than in the drawings.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A section was chosen, by mouse, keyboard or the program.
    void chosen(int place);

protected:
    void changeEvent(QEvent *event) override;

private:
    int wide() const;
};

} // namespace coverdesk
