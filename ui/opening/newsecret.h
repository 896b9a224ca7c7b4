// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/secretform.h"

namespace coverdesk {

/// Has a person choose a passphrase or PIN at the start, and says what for.
class NewSecret final : public QWidget
{
    Q_OBJECT

public:
    NewSecret(const QString &title, const QString &words, SecretForm *form, QWidget *parent = nullptr);

    SecretForm *form() const { return m_form; }
    void begin();
    void setProblem(const QString &problem);

private:
    SecretForm *m_form;
    PlainLabel *m_problem;
};

} // namespace coverdesk
