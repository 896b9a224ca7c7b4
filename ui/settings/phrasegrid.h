// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/recoveryphrase.h"

#include <QWidget>

namespace coverdesk {

/// The 24 words of a recovery phrase, numbered, in four columns. Painted, not kept as text: no letter of them stays in
/// this widget once they are taken away.
class PhraseGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit PhraseGrid(QWidget *parent = nullptr);

    void show(const PhraseWords &words);
    void clear();
    const std::optional<PhraseWords> &words() const { return m_words; }

    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<PhraseWords> m_words;
};

} // namespace coverdesk
