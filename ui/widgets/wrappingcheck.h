// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace coverdesk {

/// A check box whose words go on in the next line where the width ends. An & is shown as it is.
class WrappingCheck final : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappingCheck(QWidget *parent = nullptr);

    void setWords(const QString &words);
    QString words() const { return m_words; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void wrap();

    QString m_words;
};

} // namespace coverdesk
