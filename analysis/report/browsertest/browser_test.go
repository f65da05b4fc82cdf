// Package browsertest opens the report in Chromium and uses it as people do. It is
// a module of its own, so that those who build lintas need no browser.
//
// Where LINTAS_SCREENS names a folder, pictures of the pages are put there.
package browsertest

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// start starts the browser that all tests share, each in a page of its own.
var start = sync.OnceValues(func() (context.Context, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		path, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.WindowSize(1440, 900))
		allocator, _ := chromedp.NewExecAllocator(context.Background(), options...)
		ctx, _ := chromedp.NewContext(allocator)
		// No deadline on the context that starts the browser: it would end it.
		return ctx, chromedp.Do(ctx)
	}
	return nil, errors.New("there is no Chromium here: apt-get install chromium")
})

// browser returns the context of the browser.
func browser(t *testing.T) context.Context {
	t.Helper()
	ctx, err := start()
	if err != nil {
		t.Fatal(err)
	}
	return ctx
}

// page is an open report and what the browser said while it was used.
type page struct {
	*testing.T
	context.Context
	mutex    sync.Mutex
	requests []string
	messages []string
}

// open opens a file and fails, when the test ends, where the page asked for
// anything else or said anything on the console.
func open(t *testing.T, browser context.Context, file string) *page {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	p := &page{T: t, Context: ctx}
	err := chromedp.Listen(ctx, func(event any) {
		p.mutex.Lock()
		defer p.mutex.Unlock()
		switch e := event.(type) {
		case *network.EventRequestWillBeSent:
			if !strings.HasPrefix(e.Request.URL, "blob:") && !strings.HasPrefix(e.Request.URL, "data:") {
				p.requests = append(p.requests, e.Request.URL)
			}
		case *runtime.EventConsoleAPICalled:
			text, _ := json.Marshal(e.Args)
			p.messages = append(p.messages, string(text))
		case *runtime.EventExceptionThrown:
			text, _ := json.Marshal(e.ExceptionDetails)
			p.messages = append(p.messages, string(text))
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		p.mutex.Lock()
		defer p.mutex.Unlock()
		if len(p.requests) != 1 {
			t.Errorf("%d requests, want 1: %q", len(p.requests), p.requests)
		}
		if len(p.messages) > 0 {
			t.Errorf("the console says %q", p.messages)
		}
		cancel()
	})
	p.do(chromedp.Navigate("file://" + file))
	return p
}

func (p *page) do(steps ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.Context, time.Minute)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		p.Fatal(err)
	}
}

// ask returns the value of an expression in the page.
func ask[T any](p *page, expression string) T {
	p.Helper()
	value, err := chromedp.Run(p.Context, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		p.Fatalf("%s: %v", expression, err)
	}
	return value
}

func (p *page) holds(expression string) {
	p.Helper()
	if !ask[bool](p, expression) {
		p.Errorf("not so: %s", expression)
	}
}

// press presses keys on the element.
func (p *page) press(selector, keys string) {
	p.Helper()
	p.do(chromedp.SendKeys(chromedp.CSS(selector), keys))
}

func (p *page) click(selector string) {
	p.Helper()
	p.do(chromedp.Click(chromedp.CSS(selector)))
}

// settled waits until the map has come to rest.
func (p *page) settled() { p.do(chromedp.Sleep(250 * time.Millisecond)) }

// screen keeps a picture of the whole page.
func (p *page) screen(name string) {
	p.Helper()
	if os.Getenv("LINTAS_SCREENS") == "" {
		return
	}
	picture, err := chromedp.Run(p.Context, chromedp.FullScreenshot(100))
	if err != nil {
		p.Fatal(err)
	}
	p.keep(name+".png", picture)
}

// keep writes a file where a folder for it is named.
func (p *page) keep(name string, content []byte) {
	p.Helper()
	folder := os.Getenv("LINTAS_SCREENS")
	if folder == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(folder, name), content, 0o644); err != nil {
		p.Fatal(err)
	}
}
