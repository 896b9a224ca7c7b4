// SPDX-License-Identifier: MIT
#include "lockdesk.h"

#include "tests/flow/eyes.h"
#include "tests/support/await.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

LockDesk::LockDesk(std::chrono::milliseconds thinking)
    : m_thinking(thinking)
{}

QString LockDesk::open()
{
    m_office = std::make_unique<Office>(Premises{m_folder.path(), true, m_thinking});
    if (const auto opened = await(m_office->open()); !opened)
        return u"failure %1 %2"_s.arg(int(opened.failure().kind)).arg(opened.failure().code);
    m_window = std::make_unique<MainWindow>(*m_office);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    return QTest::qWaitForWindowActive(m_window.get()) ? QString() : u"not active"_s;
}

void LockDesk::close()
{
    m_window.reset();
    m_office.reset();
}

bool LockDesk::press(const QString &words)
{
    auto *pressed = button(*m_window, words);
    if (pressed)
        QTest::mouseClick(pressed, Qt::LeftButton);
    return pressed;
}

bool LockDesk::reads(const QString &words)
{
    return QTest::qWaitFor([&] { return wordsOn(*m_window).contains(words); }, 10'000);
}

bool LockDesk::askMaya()
{
    typeMaya(*m_window);
    const auto isReady = [this] { return button(*m_window, u"Check eligibility now"_s) != nullptr; };
    return press(u"Check eligibility now"_s) && reads(u"Plan active · therapy not asked"_s)
        && QTest::qWaitFor(isReady, 10'000);
}

QString LockDesk::typed(const QString &name)
{
    const auto *line = field(*m_window, name);
    return line ? line->text() : u"(no such field)"_s;
}

static void addCells(const QAbstractItemView &view, QStringList &words)
{
    const auto *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            words.append(model->index(row, column).data().toString());
    }
}

QString everythingSaid()
{
    QStringList words;
    const auto widgets = QApplication::allWidgets();
    for (const auto *widget : widgets) {
        words << widget->windowTitle() << widget->toolTip() << widget->statusTip() << widget->whatsThis()
              << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        else if (const auto *pressable = qobject_cast<const QAbstractButton *>(widget))
            words.append(pressable->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            words.append(line->text());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            words.append(text->toPlainText());
        else if (const auto *choice = qobject_cast<const QComboBox *>(widget))
            words.append(choice->currentText());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addCells(*view, words);
    }
    // Where a word may be broken stands a mark that nobody sees.
    return words.join(u'\n').remove(QChar(0x200b)).remove(QChar(0x2060));
}
