// SPDX-License-Identifier: MIT
#include "tests/ui/recorddesk.h"

#include "app/futures.h"
#include "tests/history/samples.h"
#include "tests/support/await.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using testing::await;

QString RecordDesk::open()
{
    m_office = std::make_unique<Office>(Premises{m_folder.path(), true, {}});
    return await(m_office->open()) ? QString() : u"not opened"_s;
}

Check RecordDesk::keep(const QString &firstName, const QDateTime &askedAt)
{
    auto check = samples::checkOf(firstName, u"Quixworthy"_s, u"ZQX-"_s + firstName);
    check.askedAt = askedAt;
    const auto kept = await(history().add(samples::answered(check)));
    return kept ? *kept : Check();
}

Button *RecordDesk::button(const QWidget &card, const QString &words)
{
    for (auto *button : card.findChildren<Button *>()) {
        if (button->words() == words && button->isVisible())
            return button;
    }
    return nullptr;
}

bool RecordDesk::press(const QWidget &card, const QString &words)
{
    auto *pressed = button(card, words);
    if (pressed && pressed->isEnabled())
        QTest::mouseClick(pressed, Qt::LeftButton);
    return pressed;
}

bool RecordDesk::shows(const QWidget &card, const QString &part)
{
    const auto labels = card.findChildren<PlainLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&part](const PlainLabel *label) {
        return label->isVisible() && label->words().contains(part);
    });
}

bool RecordDesk::picture(QWidget &card, const QString &name, const QSize &size)
{
    card.resize(size);
    const QString folder = QStringLiteral(COVERDESK_PICTURES_DIR);
    if (!QDir().mkpath(folder))
        return false;
    for (const auto look : {Look::Dark, Look::Light}) {
        applyTheme(*qApp, look);
        QCoreApplication::processEvents();
        const auto shade = look == Look::Dark ? u"dark"_s : u"light"_s;
        const auto file = u"%1/records-%2-%3-%4.png"_s.arg(folder, name, shade, QString::number(size.width()));
        if (!card.grab().save(file))
            return false;
    }
    return true;
}

} // namespace coverdesk
